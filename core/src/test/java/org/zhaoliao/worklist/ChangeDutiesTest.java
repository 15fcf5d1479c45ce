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
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;

@DisplayName("W2.1: what a change in a recipient's life makes due")
class ChangeDutiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate IN_TEN_WORKING_DAYS = LocalDate.of(2026, 3, 16);

    private static Lead lead(LeadSignal signal, LeadSource source, Lead.Closing... closing) {
        return new Lead(
                new LeadId("L1"),
                CaseParts.VILLAGE,
                PersonName.of("王五"),
                List.of(new RecipientId("R1")),
                source,
                signal,
                MONDAY,
                Fact.unknown(),
                closing.length == 0 ? LeadStatus.RECEIVED : LeadStatus.CLOSED,
                List.of(),
                List.of(),
                List.of(closing));
    }

    private static CaseFileBuilder told(Lead lead) {
        return new CaseFileBuilder().leads(lead);
    }

    @Test
    @DisplayName("43号 art. 23: after a serious illness self-care is assessed within ten working days of the report")
    void selfCare() {
        CaseFileBuilder file = told(lead(LeadSignal.SERIOUS_ILLNESS, LeadSource.REPORT_BY_VILLAGE));
        assertFalse(isDue(DutyKind.ASSESS, file, MONDAY.minusDays(1)));
        Duty duty = the(DutyKind.ASSESS, file, MONDAY);
        assertEquals(IN_TEN_WORKING_DAYS, duty.due().date());
        assertEquals("23", duty.basis().article());
        assertEquals("2026-03-02 报告的情况变化尚未评估", Wording.CHINESE.of(duty.what()));
        assertFalse(isDue(DutyKind.VERIFY, file, MONDAY));
        assertFalse(isDue(DutyKind.ASSESS, file.assessments(CaseParts.assessment(MONDAY, 1, 0)), MONDAY));
    }

    @Test
    @DisplayName("43号 art. 25: a data match that shows prison, or another income, makes a verification due")
    void support() {
        for (LeadSignal signal : List.of(LeadSignal.PRISON, LeadSignal.INCOME_CHANGED, LeadSignal.DEATH)) {
            CaseFileBuilder file = told(lead(signal, LeadSource.DATA_MATCH));
            assertFalse(isDue(DutyKind.VERIFY, file, MONDAY.minusDays(1)));
            Duty duty = the(DutyKind.VERIFY, file, MONDAY);
            assertEquals(IN_TEN_WORKING_DAYS, duty.due().date());
            assertFalse(isDue(DutyKind.ASSESS, file, MONDAY));
            assertFalse(isDue(DutyKind.VERIFY, file.verifications(CaseParts.verified(MONDAY)), MONDAY));
        }
    }

    @Test
    @DisplayName("what was not so, or known already, makes nothing due; what was passed on does")
    void dismissed() {
        for (Lead.ClosingReason reason : Lead.ClosingReason.values()) {
            Lead closed = lead(LeadSignal.PRISON, LeadSource.DATA_MATCH, new Lead.Closing(MONDAY, reason));
            boolean nothing = reason == Lead.ClosingReason.UNFOUNDED || reason == Lead.ClosingReason.DUPLICATE;
            assertEquals(nothing, closed.isDismissed());
            assertEquals(!nothing, isDue(DutyKind.VERIFY, told(closed), MONDAY));
        }
        assertTrue(isDue(DutyKind.VERIFY, told(lead(LeadSignal.PRISON, LeadSource.DATA_MATCH)), MONDAY.plusYears(1)));
    }
}
