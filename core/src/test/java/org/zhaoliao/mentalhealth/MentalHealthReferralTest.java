package org.zhaoliao.mentalhealth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.mentalhealth.ReferralAction.RECORD_ADMISSION;
import static org.zhaoliao.mentalhealth.ReferralAction.RECORD_CONSENT;
import static org.zhaoliao.mentalhealth.ReferralAction.RECORD_DISCHARGE;
import static org.zhaoliao.mentalhealth.ReferralAction.SEND;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.mentalhealth.MentalHealthReferral.Deed;
import org.zhaoliao.mentalhealth.MentalHealthReferral.Step;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W2.16: a mental-health referral")
class MentalHealthReferralTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final String HOSPITAL = "H1";

    private static final Map<String, ReferralStatus> ROWS = Map.of(
            "PROPOSED RECORD_CONSENT", ReferralStatus.CONSENTED,
            "PROPOSED SEND", ReferralStatus.SENT,
            "PROPOSED WITHDRAW", ReferralStatus.WITHDRAWN,
            "CONSENTED SEND", ReferralStatus.SENT,
            "CONSENTED WITHDRAW", ReferralStatus.WITHDRAWN,
            "SENT RECORD_ADMISSION", ReferralStatus.ADMITTED,
            "SENT RECORD_NO_ADMISSION", ReferralStatus.NOT_ADMITTED,
            "ADMITTED RECORD_DISCHARGE", ReferralStatus.DISCHARGED);

    static Stream<Arguments> cells() {
        return Stream.of(ReferralStatus.values())
                .flatMap(status -> Stream.of(ReferralAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCell(ReferralStatus status, ReferralAction action) {
        ReferralLifeCycle.Act act =
                new ReferralLifeCycle.Act(proposed(ReferralBasis.DANGER_TO_OTHERS), new Deed(HOSPITAL, DAY));
        Optional<ReferralStatus> expected = Optional.ofNullable(ROWS.get(status + " " + action));
        assertEquals(
                expected,
                ReferralLifeCycle.TABLE
                        .decide(status, action, act)
                        .<Optional<ReferralStatus>>fold(
                                accepted -> Optional.of(accepted.to()), refused -> Optional.empty()));
    }

    @Test
    @DisplayName("reaches every status, and ends in three")
    void reachable() {
        assertEquals(
                EnumSet.allOf(ReferralStatus.class), ReferralLifeCycle.TABLE.reachableFrom(ReferralStatus.PROPOSED));
        Set<ReferralStatus> ends = EnumSet.allOf(ReferralStatus.class);
        ends.removeIf(status -> !ReferralLifeCycle.TABLE.isFinal(status));
        assertEquals(
                EnumSet.of(ReferralStatus.NOT_ADMITTED, ReferralStatus.DISCHARGED, ReferralStatus.WITHDRAWN), ends);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("needs a consent before sending, but for danger to others: Mental Health Law art. 30 to 32")
    void consent(ReferralBasis basis) {
        Outcome<ReferralStatus, ReferralAction> sent = proposed(basis).decide(SEND, staff(DAY));
        assertEquals(basis == ReferralBasis.DANGER_TO_OTHERS, sent.isAccepted());
        assertTrue(acted(proposed(basis), RECORD_CONSENT, staff(DAY))
                .decide(SEND, staff(DAY))
                .isAccepted());
        assertEquals("中华人民共和国精神卫生法", basis.citation().document());
        assertTrue(Set.of("30(1)", "31", "32").contains(basis.citation().article()));
    }

    @Test
    @DisplayName("records an admission as the hospital's act only, art. 30")
    void hospitalsAct() {
        MentalHealthReferral sent = acted(proposed(ReferralBasis.DANGER_TO_OTHERS), SEND, staff(DAY));
        Outcome.Refused<?, ?> refused =
                assertInstanceOf(Outcome.Refused.class, sent.decide(RECORD_ADMISSION, staff(DAY)));
        assertEquals(
                "收治、不收治和出院由所转介的医疗机构决定", Wording.CHINESE.of(refused.reasons().get(0)));
        assertTrue(sent.decide(RECORD_ADMISSION, new Deed(HOSPITAL, DAY)).isAccepted());
    }

    @Test
    @DisplayName("names every guard that fails")
    void allGuards() {
        Outcome.Refused<?, ?> refused = assertInstanceOf(
                Outcome.Refused.class, proposed(ReferralBasis.DANGER_TO_SELF).decide(SEND, staff(DAY.minusDays(1))));
        assertEquals(
                List.of("mentalhealth.not-before", "mentalhealth.consent"),
                refused.reasons().stream().map(reason -> reason.code()).toList());
        refused.reasons()
                .forEach(reason -> assertFalse(Wording.ENGLISH.of(reason).isBlank()));
    }

    @Test
    @DisplayName("tells the days of the stay, to which the agreement and the visits adapt")
    void stay() {
        MentalHealthReferral sent = acted(proposed(ReferralBasis.DANGER_TO_OTHERS), SEND, staff(DAY));
        assertEquals(Optional.empty(), sent.stay());
        MentalHealthReferral admitted = acted(sent, RECORD_ADMISSION, new Deed(HOSPITAL, DAY));
        assertEquals(Optional.of(DateRange.from(DAY)), admitted.stay());
        assertEquals(Optional.of(DateRange.of(DAY, DAY.plusDays(40))), dischargedOn(admitted, DAY.plusDays(40)));
        assertEquals(Optional.of(DateRange.of(DAY, DAY.plusDays(1))), dischargedOn(admitted, DAY));
    }

    @Test
    @DisplayName("is one at a time for a recipient")
    void unique() {
        MentalHealthReferral open = proposed(ReferralBasis.VOLUNTARY);
        assertEquals(List.of("R1"), MentalHealthReferrals.KIND.unique().apply(open));
        MentalHealthReferral withdrawn = acted(open, ReferralAction.WITHDRAW, staff(DAY));
        assertEquals(List.of(), MentalHealthReferrals.KIND.unique().apply(withdrawn));
    }

    @Test
    void beginsWithItsProposal() {
        for (List<Step> steps : List.of(List.<Step>of(), List.of(new Step(ReferralStatus.SENT, staff(DAY))))) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> referral(ReferralBasis.VOLUNTARY, steps));
            assertEquals("mentalhealth.steps", refused.errors().get(0).code());
        }
    }

    @Test
    @DisplayName("art. 4: is named by its identifier only")
    void confidential() {
        assertEquals(
                "MentalHealthReferral[M1]", proposed(ReferralBasis.VOLUNTARY).toString());
    }

    private static Optional<DateRange> dischargedOn(MentalHealthReferral admitted, LocalDate day) {
        return acted(admitted, RECORD_DISCHARGE, new Deed(HOSPITAL, day)).stay();
    }

    private static MentalHealthReferral acted(MentalHealthReferral referral, ReferralAction action, Deed deed) {
        Outcome<ReferralStatus, ReferralAction> outcome = referral.decide(action, deed);
        assertTrue(outcome.isAccepted());
        return outcome.fold(ok -> referral.after(ok, deed), refused -> referral);
    }

    private static Deed staff(LocalDate on) {
        return new Deed("staff-7", on);
    }

    private static MentalHealthReferral proposed(ReferralBasis basis) {
        return referral(basis, List.of(new Step(ReferralStatus.PROPOSED, staff(DAY))));
    }

    private static MentalHealthReferral referral(ReferralBasis basis, List<Step> steps) {
        return new MentalHealthReferral(
                new MentalHealthReferralId("M1"),
                DivisionCode.of("141121100201"),
                new RecipientId("R1"),
                basis,
                HOSPITAL,
                steps);
    }
}
