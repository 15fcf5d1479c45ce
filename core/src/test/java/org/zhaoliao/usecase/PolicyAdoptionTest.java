package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.1: a policy book is held against everything that the library reads before it is used")
class PolicyAdoptionTest {

    private static final PolicyAdoption ADOPTION = new PolicyAdoption(Gazetteer.of(
            List.of(new Division(DivisionCode.of("141121"), "文水县"), new Division(DivisionCode.of("141121100"), "凤城镇")),
            List.of()));

    private static PolicyBook book(String... lines) {
        return NationalPolicy.book().with("county", PolicyTable.read(List.of(lines)));
    }

    private static List<String> refused(PolicyBook book) {
        return assertThrows(InvalidInputException.class, () -> ADOPTION.adopt(book)).errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }

    @Test
    @DisplayName("a sound book is taken as it is")
    void sound() {
        PolicyBook book = book("agreement.term-months,141121,2024-01-01,,24,invented,1,LOCAL_RULE");

        assertSame(book, ADOPTION.adopt(book));
    }

    @Test
    @DisplayName("all entries that are not known or not in form are told at once, before any clash")
    void form() {
        assertEquals(
                List.of(
                        "agreement.nobody-reads-this policy.unknown-parameter",
                        "agreement.term-months.value policy.value",
                        "caregiver.youngest-age.division policy.unknown-division"),
                refused(book(
                                "agreement.nobody-reads-this,141121,2020-01-01,,1,invented,1,LOCAL_RULE",
                                "agreement.term-months,141121,2020-01-01,,a year,invented,1,LOCAL_RULE",
                                "caregiver.youngest-age,141121999,2020-01-01,,71,invented,1,LOCAL_RULE"))
                        .stream()
                        .map(error -> error.replace(".parameter ", " "))
                        .toList());
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @DisplayName("what would break later, or fall below the law, is refused when the book is adopted")
    @CsvSource({
        "determination.spot-check-share, 0.10, policy.clash.at-most",
        "determination.spot-check-share, 0, policy.value",
        "determination.spot-check-share, -1, policy.value",
        "determination.spot-check-share, 1.01, policy.value",
        "determination.spot-check-share, 0.30, ''",
        "determination.spot-check-share, 1, ''",
        "determination.spot-check-least, 0.10, policy.lowered",
        "determination.spot-check-least, 0.30, ''",
        "determination.spot-check-least, 0.40, policy.clash.at-most",
        "caregiver.preference, VILLAGER, policy.value",
        "caregiver.preference, RELATIVE_OR_NEIGHBOUR VILAGER ORGANISATION, policy.value",
        "caregiver.preference, VILLAGER VILLAGER ORGANISATION, policy.value",
        "caregiver.preference, ORGANISATION VILLAGER RELATIVE_OR_NEIGHBOUR, ''",
        "caregiver.obligor-relations, CHILDREN, policy.value",
        "termination.no-hearing-grounds, DEAD, policy.value",
        "tier.gap.capable, 0, policy.value",
        "tier.gap.capable, 10000, policy.value",
        "tier.gap.capable, 9999, ''",
        "tier.gap.face-to-face, 0, policy.value",
        "tier.grace, -3, policy.value",
        "tier.grace, 0, ''",
        "tier.means, TELEPHONE, policy.value",
        "tier.means, TELEPHONE FACE_TO_FACE, ''",
        "tier.elder-age, 800, policy.value",
        "worklist.ahead-days, -9, policy.value",
        "worklist.ahead-days, 0, ''",
        "visitcheck.visits-a-day, 0, policy.value",
        "survey.pass-mark, 5.5, policy.value",
        "oversight.inspection-ratio, 25, policy.value",
        "assessment.partly-dependent-from, 7, policy.value",
        "agreement.represented-grade, 5, policy.value"
    })
    void bounds(String parameter, String value, String expected) {
        PolicyBook book = book(parameter + ",141121,2021-07-01,," + value + ",invented,1,LOCAL_RULE");
        try {
            assertEquals("", ADOPTION.adopt(book) == book ? expected : "another book");
        } catch (InvalidInputException refused) {
            assertEquals(
                    List.of(expected),
                    refused.errors().stream().map(InputError::code).toList());
        }
    }

    @Test
    @DisplayName("a county lowers no share together with the least that the law sets; it may raise both")
    void least() {
        String least = "determination.spot-check-least,141121,2022-01-01,,%s,县民政局通知,3,LOCAL_RULE";
        String share = "determination.spot-check-share,141121,2022-01-01,,%s,县民政局通知,3,LOCAL_RULE";
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> ADOPTION.adopt(book(least.formatted("0.10"), share.formatted("0.10"))));
        assertEquals(
                List.of("policy.lowered"),
                refusal.errors().stream().map(InputError::code).toList());
        assertTrue(refusal.inWords(Wording.CHINESE).contains("2022-01-01"));
        PolicyBook raised = book(least.formatted("0.50"), share.formatted("0.60"));
        assertSame(raised, ADOPTION.adopt(raised));
    }

    @Test
    @DisplayName("two provisions that clash are named both, each with its basis")
    void clash() {
        PolicyBook book = book("caregiver.youngest-age,141121,2021-07-01,,71,县民政局通知,3,LOCAL_RULE");
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> ADOPTION.adopt(book));

        assertEquals(1, refusal.errors().size());
        assertEquals(
                2,
                refusal.inWords(Wording.CHINESE).split("caregiver\\.(youngest|oldest)-age=", -1).length - 1,
                refusal.inWords(Wording.CHINESE));
    }

    @Test
    @DisplayName("W1.4: what is allowed but unusual is a warning with its numbers")
    void unusual() {
        PolicyBook book = book(
                "eligibility.minimum-living-standard.rural,141121,2024-01-01,,600,invented,1,LOCAL_RULE",
                "support.basic-living.rural.dispersed,141121,2024-01-01,,700,invented,1,LOCAL_RULE",
                "support.care-fee.rural.dispersed.capable,141121,2024-01-01,,300,invented,1,LOCAL_RULE",
                "support.care-fee.rural.dispersed.partly-dependent,141121,2024-01-01,,200,invented,1,LOCAL_RULE");

        assertEquals(List.of(), PolicyAdoption.warnings(NationalPolicy.book()));
        assertEquals(
                List.of("support.basic-living-below-floor-at", "policy.clash.at-most"),
                PolicyAdoption.warnings(ADOPTION.adopt(book)).stream()
                        .map(warning -> warning.code())
                        .toList());
    }
}
