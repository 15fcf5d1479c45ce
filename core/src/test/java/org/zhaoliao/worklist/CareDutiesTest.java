package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.worklist.Asked.isDue;
import static org.zhaoliao.worklist.Asked.the;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.continuation.ContinuationOutcome;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.continuation.VerificationId;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;

@DisplayName("W1.1: what is due about a recipient's care")
class CareDutiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName("an assessment is listed a week before a year is over, and late after it")
    void routineAssessment() {
        CaseFileBuilder file = new CaseFileBuilder().assessments(CaseParts.assessment(LocalDate.of(2025, 6, 10), 0, 0));
        LocalDate due = LocalDate.of(2026, 6, 10);
        assertFalse(isDue(DutyKind.ASSESS, file, due.minusDays(8)));
        Duty duty = the(DutyKind.ASSESS, file, due.minusDays(7));
        assertEquals(due, duty.due().date());
        assertEquals("(b)54", duty.basis().article());
        assertEquals("上次评估 2025-06-10", Wording.CHINESE.of(duty.what()));
        assertEquals(0, duty.daysLate(due));
        assertEquals(1, duty.daysLate(due.plusDays(1)));
    }

    @Test
    @DisplayName("43号 art. 23: whoever was never assessed is to be within ten working days of the first support")
    void neverAssessed() {
        CaseFileBuilder file = new CaseFileBuilder().assessments().supported(DateRange.from(MONDAY));
        assertFalse(isDue(DutyKind.ASSESS, file, MONDAY.minusDays(1)));
        Duty duty = the(DutyKind.ASSESS, file, MONDAY);
        assertEquals(LocalDate.of(2026, 3, 16), duty.due().date());
        assertEquals("23", duty.basis().article());
        assertEquals(Reason.of("worklist.never-assessed"), duty.what());
    }

    @Test
    @DisplayName("2020年意见 item 7: support is verified once a year; an open verification does not count")
    void verification() {
        LocalDate last = LocalDate.of(2025, 6, 10);
        LocalDate due = LocalDate.of(2026, 6, 10);
        CaseFileBuilder file = new CaseFileBuilder().verifications(CaseParts.verified(last));
        assertFalse(isDue(DutyKind.VERIFY, file, due.minusDays(8)));
        Duty duty = the(DutyKind.VERIFY, file, due.minusDays(7));
        assertEquals(due, duty.due().date());
        assertEquals(1, duty.daysLate(due.plusDays(1)));
        Verification open = new Verification(
                new VerificationId("V2"),
                CaseParts.VILLAGE,
                new RecipientId("R1"),
                due,
                ContinuationOutcome.OPEN,
                List.of());
        assertTrue(isDue(DutyKind.VERIFY, file.verifications(CaseParts.verified(last), open), due));
        assertFalse(isDue(DutyKind.VERIFY, file.verifications(CaseParts.verified(due)), due));
    }

    @Test
    @DisplayName("a gap is listed from its first day and late from its seventh, like the gap itself")
    void gap() {
        CaseFileBuilder file = new CaseFileBuilder().agreements(CaseParts.agreement(MONDAY, JULY));
        assertFalse(isDue(DutyKind.CLOSE_GAP, file, JULY.minusDays(1)));
        Duty duty = the(DutyKind.CLOSE_GAP, file, JULY);
        LocalDate seventh = JULY.plusDays(6);
        assertEquals(0, duty.daysLate(seventh.minusDays(1)));
        assertEquals(1, duty.daysLate(seventh));
        CoverageGap gap =
                file.build().gaps(DateRange.of(JULY, seventh.plusDays(1))).get(0);
        assertFalse(gap.isOverdueOn(seventh.minusDays(1), CaseParts.POLICY.on(seventh)));
        assertTrue(gap.isOverdueOn(seventh, CaseParts.POLICY.on(seventh)));
        assertEquals("无有效协议，自 2026-07-01 起", Wording.CHINESE.of(duty.what()));
    }

    @Test
    @DisplayName("a gap that is over is not listed any more")
    void closedGap() {
        CaseFileBuilder file = new CaseFileBuilder()
                .agreements(
                        CaseParts.agreement(MONDAY, JULY), CaseParts.agreement(JULY.plusDays(2), JULY.plusYears(1)));
        assertTrue(isDue(DutyKind.CLOSE_GAP, file, JULY.plusDays(1)));
        assertFalse(isDue(DutyKind.CLOSE_GAP, file, JULY.plusDays(2)));
    }

    @Test
    @DisplayName("W1.3: somebody must be at the bedside from the first to the last day in hospital")
    void hospital() {
        DateRange stay = DateRange.of(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20));
        CaseFileBuilder file = new CaseFileBuilder().inHospital(stay, CaseParts.known(false));
        assertFalse(isDue(DutyKind.ATTEND_IN_HOSPITAL, file, stay.from().minusDays(1)));
        assertEquals(
                stay.from(),
                the(DutyKind.ATTEND_IN_HOSPITAL, file, stay.from()).due().date());
        assertTrue(isDue(DutyKind.ATTEND_IN_HOSPITAL, file, stay.until().minusDays(1)));
        assertFalse(isDue(DutyKind.ATTEND_IN_HOSPITAL, file, stay.until()));
        assertTrue(isDue(DutyKind.ATTEND_IN_HOSPITAL, file.inHospital(stay, Fact.unknown()), stay.from()));
        assertFalse(isDue(DutyKind.ATTEND_IN_HOSPITAL, file.inHospital(stay, CaseParts.known(true)), stay.from()));
    }

    @Test
    @DisplayName("an agreement is to be renewed from thirty days before its end")
    void renewal() {
        CaseFileBuilder file = new CaseFileBuilder().agreements(CaseParts.agreement(MONDAY, JULY));
        assertFalse(isDue(DutyKind.RENEW_AGREEMENT, file, JULY.minusDays(31)));
        Duty duty = the(DutyKind.RENEW_AGREEMENT, file, JULY.minusDays(30));
        assertEquals(JULY, duty.due().date());
        assertEquals("(b)19", duty.basis().article());
        assertFalse(isDue(
                DutyKind.RENEW_AGREEMENT,
                file.agreements(CaseParts.agreement(MONDAY, JULY, AgreementStatus.EXPIRED)),
                JULY));
    }

    @Test
    @DisplayName("W4.4: a caregiver in rectification is checked by the deadline that they were given")
    void rectification() {
        CareAgreement agreement = CaseParts.agreement(MONDAY, JULY);
        LocalDate deadline = LocalDate.of(2026, 3, 12);
        CaseFileBuilder file = new CaseFileBuilder().agreements(agreement);
        assertFalse(isDue(DutyKind.CHECK_RECTIFICATION, file, MONDAY));
        file.agreements(CaseParts.inRectification(agreement, MONDAY, deadline));
        Duty duty = the(DutyKind.CHECK_RECTIFICATION, file, MONDAY);
        assertEquals(0, duty.daysLate(deadline));
        assertEquals(1, duty.daysLate(deadline.plusDays(1)));
        file.agreements(CaseParts.rectified(agreement, AgreementStatus.ENDED, MONDAY, deadline));
        assertFalse(isDue(DutyKind.CHECK_RECTIFICATION, file, deadline), "whose agreement has ended");
    }

    @Test
    @DisplayName("W2.11: a wish for central support waits from the day it was said until it is settled")
    void wish() {
        CentralSupportWish wish = CentralSupportWish.expressedOn(MONDAY);
        CaseFileBuilder file = new CaseFileBuilder().wishes(wish);
        assertFalse(isDue(DutyKind.PLACE, file, MONDAY.minusDays(1)));
        assertEquals(
                LocalDate.of(2026, 4, 1),
                the(DutyKind.PLACE, file, MONDAY).due().date());
        LocalDate settled = LocalDate.of(2026, 3, 20);
        file.wishes(wish.settled(settled, CentralSupportWish.Result.NO_PLACE));
        assertTrue(isDue(DutyKind.PLACE, file, settled.minusDays(1)));
        assertFalse(isDue(DutyKind.PLACE, file, settled));
    }

    @Test
    @DisplayName("W2.11: whoever found no place is asked again after half a year, unless they said something since")
    void wishAgain() {
        CentralSupportWish wish = CentralSupportWish.expressedOn(MONDAY);
        CaseFileBuilder file = new CaseFileBuilder().wishes(wish.settled(MONDAY, CentralSupportWish.Result.NO_PLACE));
        LocalDate due = MONDAY.plusMonths(6);
        assertFalse(isDue(DutyKind.PLACE, file, due.minusDays(8)));
        Duty duty = the(DutyKind.PLACE, file, due.minusDays(7));
        assertEquals(due, duty.due().date());
        assertEquals("2026-03-02 提出的意愿，2026-03-02 无合适床位，应再次征询", Wording.CHINESE.of(duty.what()));
        file.wishes(
                wish.settled(MONDAY, CentralSupportWish.Result.NO_PLACE),
                CentralSupportWish.expressedOn(MONDAY.plusDays(9))
                        .settled(MONDAY.plusDays(10), CentralSupportWish.Result.WITHDRAWN));
        assertFalse(isDue(DutyKind.PLACE, file, due));
        file.wishes(wish.settled(MONDAY, CentralSupportWish.Result.PLACED));
        assertFalse(isDue(DutyKind.PLACE, file, due));
        file.wishes(
                wish.settled(MONDAY, CentralSupportWish.Result.NO_PLACE),
                CentralSupportWish.expressedOn(due.plusDays(1)));
        assertEquals(due, the(DutyKind.PLACE, file, due).due().date(), "what is said tomorrow is not known today");
    }
}
