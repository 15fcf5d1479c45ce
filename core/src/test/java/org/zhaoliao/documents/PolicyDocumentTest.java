package org.zhaoliao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.support.SupportPolicy;
import org.zhaoliao.usecase.PolicyAdoption;

@DisplayName("W5.1: the national book, as it stands in docs/policy.md")
class PolicyDocumentTest {

    private static final PolicyBook BOOK = NationalPolicy.book();

    @Test
    @DisplayName("docs/policy.md shows the book")
    void document() {
        new GeneratedDocument("policy.md", new PolicyDocument(BOOK).text()).check();
    }

    @Test
    @DisplayName("every entry belongs to a parameter that some package reads, and has its form")
    void faultless() {
        assertEquals(List.of(), BOOK.faults(PolicyParameters.all()));
        PolicyBook wrong = BOOK.with(
                "wrong",
                PolicyTable.read(List.of(
                        "agreement.nobody-reads-this,,2020-01-01,,1,invented,1,DEFAULT",
                        "agreement.term-months,141121,2020-01-01,,a year,invented,1,DEFAULT")));
        assertEquals(
                List.of("policy.unknown-parameter", "policy.value"),
                wrong.faults(PolicyParameters.all()).stream()
                        .map(InputError::code)
                        .toList());
    }

    @Test
    @DisplayName("no two of its values clash; a county value that clashes with a national one is named with it")
    void consistent() {
        assertEquals(List.of(), BOOK.clashes(PolicyConsistencies.all()));
        PolicyBook wrong = BOOK.with(
                "wrong",
                PolicyTable.read(List.of(
                        "assessment.wholly-dependent-from,14,2021-07-01,,1,invented,1,LOCAL_RULE",
                        "caregiver.youngest-age,14,2021-07-01,,71,invented,1,LOCAL_RULE",
                        "agreement.gap-alert-days,14,2021-07-01,,8,invented,1,LOCAL_RULE",
                        "quality.working-age-from,14,2021-07-01,,60,invented,1,LOCAL_RULE")));
        assertEquals(
                List.of(
                        "agreement.gap-alert-days policy.clash.at-most",
                        "assessment.partly-dependent-from policy.clash.less",
                        "caregiver.youngest-age policy.clash.at-most",
                        "quality.working-age-from policy.clash.less"),
                wrong.clashes(PolicyConsistencies.all()).stream()
                        .map(error -> error.path() + " " + error.code())
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("a care fee that is lower for a heavier level is unusual, not wrong")
    void unusual() {
        PolicyBook county = BOOK.with(
                "county",
                PolicyTable.read(
                        List.of(
                                "support.care-fee.rural.dispersed.capable,141121,2024-01-01,,300,invented,1,LOCAL_RULE",
                                "support.care-fee.rural.dispersed.partly-dependent,141121,2024-01-01,,200,invented,1,LOCAL_RULE",
                                "support.care-fee.rural.dispersed.wholly-dependent,141121,2024-01-01,,200,invented,1,LOCAL_RULE",
                                "support.care-fee.urban.central.partly-dependent,141121,2024-01-01,,600,invented,1,LOCAL_RULE",
                                "support.care-fee.urban.central.wholly-dependent,141121,2024-01-01,,500,invented,1,LOCAL_RULE")));

        assertEquals(List.of(), county.clashes(PolicyConsistencies.all()));
        assertEquals(
                List.of("support.care-fee.rural.dispersed.capable", "support.care-fee.urban.central.partly-dependent"),
                county.clashes(SupportPolicy.expectations()).stream()
                        .map(InputError::path)
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("a book is adopted against every parameter and every condition that a package declares")
    void adoption() {
        assertEquals(codes(PolicyParameters.all()), codes(PolicyAdoption.parameters()));
        assertEquals(
                PolicyConsistencies.all().size(), PolicyAdoption.consistencies().size());
    }

    private static List<String> codes(List<Parameter<?>> parameters) {
        return parameters.stream().map(Parameter::code).sorted().toList();
    }

    @Test
    @DisplayName("every package with entries tells its parameters, each under the name of its package")
    void packages() {
        Set<String> reading = PolicyParameters.classes()
                .map(Class::getPackageName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = PolicyParameters.all().stream()
                .map(Parameter::code)
                .map(PolicyDocumentTest::firstWord)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = BOOK.entries().stream()
                .map(PolicyEntry::parameter)
                .map(PolicyDocumentTest::firstWord)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(reading, named);
        assertEquals(reading, written);
    }

    @Test
    @DisplayName("the flag that puts an eligibility rule in force is a parameter like any other")
    void ruleFlags() {
        assertTrue(PolicyParameters.all().stream()
                .anyMatch(parameter -> parameter.code().equals("eligibility.incapacity.hindered")));
    }

    private static String firstWord(String code) {
        return code.substring(0, code.indexOf('.'));
    }
}
