package org.zhaoliao.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.zhaoliao.worklist.Asked.isDue;
import static org.zhaoliao.worklist.Asked.the;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.Recipient.EarlierForm;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W2.7, W2.13: the visits on a worklist")
class VisitDutiesTest {

    @Test
    @DisplayName("who comes home from central support is seen at once, and is not late for the days away")
    void homeFromCentralSupport() {
        LocalDate left = LocalDate.of(2025, 4, 1);
        LocalDate home = LocalDate.of(2026, 3, 30);
        CaseFileBuilder file = new CaseFileBuilder()
                .before(new EarlierForm(SupportForm.DISPERSED, left), new EarlierForm(SupportForm.CENTRAL, home))
                .visits(CaseParts.visit(LocalDate.of(2025, 3, 10), VisitMeans.FACE_TO_FACE, CaseParts.known(left)));
        assertFalse(isDue(DutyKind.VISIT, file, home.minusDays(1)), "looked after elsewhere");
        Duty duty = the(DutyKind.VISIT, file, home);
        assertEquals(home.plusDays(1), duty.due().date());
        assertEquals(0, duty.daysLate(home));
        file.visits(CaseParts.visit(home, VisitMeans.FACE_TO_FACE, CaseParts.known(home)));
        assertFalse(isDue(DutyKind.VISIT, file, home), "seen that day");
    }

    @Test
    @DisplayName("(b)29: a person newly supported is visited at home in the month of the begin")
    void firstMonth() {
        LocalDate begin = LocalDate.of(2026, 10, 1);
        CaseFileBuilder file = new CaseFileBuilder()
                .supported(DateRange.from(begin))
                .visits()
                .assessments(CaseParts.assessment(begin, 0, 0));
        LocalDate due = LocalDate.of(2026, 10, 30);
        assertEquals(due, the(DutyKind.VISIT, file, due.minusDays(7)).due().date());
        assertEquals(1, the(DutyKind.VISIT, file, due.plusDays(1)).daysLate(due.plusDays(1)));
        file.visits(CaseParts.visit(begin.plusDays(7), VisitMeans.TELEPHONE, CaseParts.known(begin)));
        assertEquals(due, the(DutyKind.VISIT, file, due).due().date(), "a call shows nobody the home");
    }
}
