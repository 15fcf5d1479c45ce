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
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W2.16: during a stay in hospital or an institution the agreement and the visits adapt")
class StayDutiesTest {

    private static final LocalDate IN = LocalDate.of(2026, 3, 2);
    private static final LocalDate OUT = LocalDate.of(2026, 5, 20);
    private static final CareAgreement AGREEMENT =
            CaseParts.agreement(LocalDate.of(2022, 1, 1), LocalDate.of(2027, 1, 1));

    private static CaseFileBuilder inInstitution() {
        return new CaseFileBuilder().referrals(CaseParts.admitted(IN, OUT));
    }

    @Test
    @DisplayName(
            "(b)26: after thirty days the agreement is to rest; before them, and where it rests already, nothing is due")
    void toRest() {
        assertFalse(isDue(DutyKind.ADAPT_AGREEMENT, inInstitution(), IN.plusDays(29)));
        Duty duty = the(DutyKind.ADAPT_AGREEMENT, inInstitution(), IN.plusDays(30));
        assertEquals(0, duty.daysLate(IN.plusDays(30)));
        assertEquals(1, duty.daysLate(IN.plusDays(31)));
        assertEquals("(b)26", duty.basis().article());
        assertEquals("2026-03-02 起住院或入住机构且无人陪护，满 30 天应中止协议", Wording.CHINESE.of(duty.what()));
        CaseFileBuilder resting = inInstitution().agreements(CaseParts.restingForStay(AGREEMENT, IN.plusDays(30)));
        assertFalse(isDue(DutyKind.ADAPT_AGREEMENT, resting, OUT.minusDays(1)));
    }

    @Test
    @DisplayName("in a hospital the agreement goes on while somebody attends, or while that is not known")
    void attended() {
        DateRange stay = DateRange.of(IN, OUT);
        LocalDate later = IN.plusDays(40);
        assertTrue(
                isDue(DutyKind.ADAPT_AGREEMENT, new CaseFileBuilder().inHospital(stay, CaseParts.known(false)), later));
        assertFalse(
                isDue(DutyKind.ADAPT_AGREEMENT, new CaseFileBuilder().inHospital(stay, CaseParts.known(true)), later));
        assertFalse(isDue(DutyKind.ADAPT_AGREEMENT, new CaseFileBuilder().inHospital(stay, Fact.unknown()), later));
    }

    @Test
    @DisplayName("on the day of return it is to go on, and until then somebody is missing at home")
    void toGoOn() {
        CaseFileBuilder resting = inInstitution().agreements(CaseParts.restingForStay(AGREEMENT, IN.plusDays(30)));
        assertFalse(isDue(DutyKind.CLOSE_GAP, resting, OUT.minusDays(1)));
        Duty duty = the(DutyKind.ADAPT_AGREEMENT, resting, OUT);
        assertEquals(OUT, duty.due().date());
        assertEquals("协议因住院中止，2026-05-20 已出院", Wording.CHINESE.of(duty.what()));
        assertTrue(isDue(DutyKind.CLOSE_GAP, resting, OUT));
    }

    @Test
    @DisplayName("only what rests for the stay goes on after it, and what never rested is not to rest any more")
    void nothingToAdapt() {
        CaseFileBuilder inForce = inInstitution().agreements(AGREEMENT);
        assertTrue(isDue(DutyKind.ADAPT_AGREEMENT, inForce, OUT.minusDays(1)));
        assertFalse(isDue(DutyKind.ADAPT_AGREEMENT, inForce, OUT));
        CareAgreement.Suspension otherwise =
                new CareAgreement.Suspension(CareAgreement.SuspensionReason.LOST, DateRange.from(IN));
        CaseFileBuilder elsewhy = inInstitution().agreements(CaseParts.resting(AGREEMENT, otherwise));
        assertFalse(isDue(DutyKind.ADAPT_AGREEMENT, elsewhy, OUT));
        CareAgreement.Suspension earlier = new CareAgreement.Suspension(
                CareAgreement.SuspensionReason.IN_INSTITUTION, DateRange.of(IN.minusYears(1), IN));
        assertFalse(isDue(
                DutyKind.ADAPT_AGREEMENT, inInstitution().agreements(CaseParts.resting(AGREEMENT, earlier)), OUT));
    }

    @Test
    @DisplayName("(b)31: whoever came home is visited at home by the next day; a visit by telephone does not do")
    void afterStay() {
        CaseFileBuilder file = inInstitution();
        Duty duty = the(DutyKind.VISIT, file, OUT);
        assertEquals(OUT.plusDays(1), duty.due().date());
        assertEquals("(b)31", duty.basis().article());
        file.visits(CaseParts.visit(OUT, VisitMeans.TELEPHONE, Fact.unknown()));
        assertTrue(isDue(DutyKind.VISIT, file, OUT));
        file.visits(CaseParts.visit(OUT, VisitMeans.FACE_TO_FACE, Fact.unknown()));
        assertFalse(isDue(DutyKind.VISIT, file, OUT));
        CaseFileBuilder fromHospital = new CaseFileBuilder().inHospital(DateRange.of(IN, OUT), CaseParts.known(true));
        assertEquals(
                OUT.plusDays(1), the(DutyKind.VISIT, fromHospital, OUT).due().date());
    }

    @Test
    @DisplayName("nobody is forgotten in an institution: a contact a month, by whatever means, and no visit at home")
    void contact() {
        LocalDate called = IN.plusDays(4);
        CaseFileBuilder file = inInstitution().visits(CaseParts.visit(called, VisitMeans.TELEPHONE, Fact.unknown()));
        assertFalse(isDue(DutyKind.VISIT, file, LocalDate.of(2026, 3, 30)));
        assertTrue(isDue(DutyKind.VISIT, file, LocalDate.of(2026, 3, 31)), "seven days ahead");
        Duty duty = the(DutyKind.VISIT, file, LocalDate.of(2026, 4, 7));
        assertEquals("上次联系 2026-03-06，住院期间间隔不超过 30 天", Wording.CHINESE.of(duty.what()));
    }

    @Test
    @DisplayName("W1.3: a stay in an institution is no gap, with or without an agreement")
    void noGap() {
        CaseFileBuilder bare = inInstitution().agreements();
        assertFalse(isDue(DutyKind.CLOSE_GAP, bare, IN));
        assertTrue(isDue(DutyKind.CLOSE_GAP, bare, OUT));
        assertEquals(List.of(), inInstitution().agreements().build().gaps(DateRange.of(IN, OUT)));
    }

    @Test
    @DisplayName("M24: from the day after the death on nothing is due for the person")
    void death() {
        CaseFileBuilder file = new CaseFileBuilder().agreements().died(IN);
        assertTrue(isDue(DutyKind.CLOSE_GAP, file, IN));
        assertEquals(List.of(), Asked.all(file.build(), IN.plusDays(1)));
    }
}
