package org.zhaoliao.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhaoliao.casefile.CaseParts.POLICY;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.rule.Fact;

@DisplayName("W3.0: what is wrong or missing in the data is named")
class QualityRuleTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> examples() {
        return Stream.of(
                example(QualityRule.NO_RESIDENT_ID, file -> file.residentId(Fact.unknown())),
                example(
                        QualityRule.DIFFERS_FROM_ID,
                        file -> file.residentId(CaseParts.known(ResidentId.of("11010519491231002X")))),
                example(QualityRule.WORKING_AGE_NOT_DISABLED, file -> file.born(TODAY.minusYears(40))),
                example(QualityRule.NOT_ASSESSED, CaseFileBuilder::assessments),
                example(QualityRule.LEVEL_OPEN, file -> file.assessments(CaseParts.assessment(MARCH, 0, 1))),
                example(QualityRule.NO_SUCCESSOR, file -> file.agreements(CaseParts.agreement(MARCH, TODAY))),
                example(QualityRule.AGREEMENT_IN_INSTITUTION, file -> file.form(SupportForm.CENTRAL)),
                example(QualityRule.NO_ACCOUNT, file -> file.account(Fact.unknown())));
    }

    @Test
    void aSoundFileBreaksNone() {
        assertEquals(List.of(), broken(file -> file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachIsBrokenByAFaultOfItsOwnAndByNoOther(QualityRule rule, UnaryOperator<CaseFileBuilder> fault) {
        assertEquals(List.of(rule), broken(fault));
        assertFalse(rule.field().isBlank());
    }

    @Test
    @DisplayName("each rule has an example")
    void complete() {
        assertEquals(
                EnumSet.allOf(QualityRule.class),
                examples().map(example -> example.get()[0]).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @DisplayName("working age is from 18 to under 60, and a disability explains it")
    @CsvSource({"17, false", "18, true", "59, true", "60, false"})
    void workingAge(int age, boolean faulty) {
        UnaryOperator<CaseFileBuilder> aged = file -> file.born(TODAY.minusYears(age));
        assertEquals(faulty ? List.of(QualityRule.WORKING_AGE_NOT_DISABLED) : List.of(), broken(aged));
        assertEquals(List.of(), broken(file -> aged.apply(file).disabilities(new Disability(DisabilityKind.LIMB, 1))));
    }

    @ParameterizedTest
    @DisplayName("the sex must be that of the ID number too")
    @EnumSource
    void sex(org.zhaoliao.identity.Sex sex) {
        Fact<ResidentId> man = CaseParts.known(ResidentId.of("440524188001010014"));
        boolean differs = sex == org.zhaoliao.identity.Sex.FEMALE;
        assertEquals(
                differs ? List.of(QualityRule.DIFFERS_FROM_ID) : List.of(),
                broken(file -> file.born(LocalDate.of(1880, 1, 1)).sex(sex).residentId(man)));
    }

    @ParameterizedTest
    @DisplayName("only an agreement that took effect can lack a successor; one at rest is not over")
    @EnumSource
    void successor(AgreementStatus status) {
        List<QualityRule> overNow =
                status.tookEffect() && !status.holds() ? List.of(QualityRule.NO_SUCCESSOR) : List.of();
        List<QualityRule> overByTerm = status.tookEffect() ? List.of(QualityRule.NO_SUCCESSOR) : List.of();
        assertEquals(overNow, broken(file -> file.agreements(CaseParts.agreement(MARCH, TODAY.plusDays(1), status))));
        assertEquals(overByTerm, broken(file -> file.agreements(CaseParts.agreement(MARCH, TODAY, status))));
    }

    @Test
    @DisplayName("an agreement that has followed is a successor; none at all is another matter")
    void followed() {
        assertEquals(
                List.of(),
                broken(file -> file.agreements(
                        CaseParts.agreement(MARCH, TODAY), CaseParts.agreement(TODAY, TODAY.plusYears(1)))));
        assertEquals(List.of(), broken(CaseFileBuilder::agreements));
    }

    @Test
    @DisplayName("W5.1: the national book answers every parameter of the ledger")
    void policy() {
        assertEquals(2, POLICY.get(LedgerPolicy.SEVERE_GRADE));
        assertEquals(18, POLICY.get(LedgerPolicy.WORKING_AGE_FROM));
        assertEquals(60, POLICY.get(LedgerPolicy.WORKING_AGE_UNTIL));
        assertEquals(
                List.of(Standing.UNVERIFIED, Standing.DEFAULT, Standing.LAW),
                LedgerPolicy.parameters().stream()
                        .map(parameter -> POLICY.cited(parameter).standing())
                        .toList());
    }

    private static Arguments example(QualityRule rule, UnaryOperator<CaseFileBuilder> fault) {
        return Arguments.of(rule, fault);
    }

    private static List<QualityRule> broken(UnaryOperator<CaseFileBuilder> fault) {
        return QualityRule.brokenBy(fault.apply(new CaseFileBuilder()).build(), POLICY);
    }
}
