package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.assessment.Assessed.POLICY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.assessment.Reassessment.Cause;
import org.zhaoliao.assessment.Reassessment.Report;
import org.zhaoliao.assessment.Reassessment.Reporter;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.rule.Citation;

@DisplayName("A reported change brings a reassessment, 民发〔2021〕43号 art. 23")
class ReassessmentTest {

    private static final LocalDate REPORTED = LocalDate.of(2024, 4, 26);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final Report VILLAGE = new Report(REPORTED, Reporter.VILLAGE);

    /** Off 1 to 5 May, worked on Sunday 28 April and Saturday 11 May. */
    private static final Reassessment OPEN = new Reassessment(
            Cause.CHANGE_REPORTED,
            REPORTED,
            new DueDate(LocalDate.of(2024, 5, 13), Certainty.ANNOUNCED),
            new Citation("民发〔2021〕43号", "23"));

    private static Optional<Reassessment> reported(List<Report> reports, LocalDate today, LocalDate... assessed) {
        List<SelfCareAssessment> assessments = Arrays.stream(assessed)
                .map(day -> Assessed.items("a" + day, day, 0, 0))
                .toList();
        return Reassessment.reported(reports, assessments, POLICY.on(today), CALENDAR);
    }

    @Test
    @DisplayName("within ten working days of the report, make-up days counted, whoever reports")
    void tenWorkingDays() {
        for (Reporter reporter : Reporter.values()) {
            assertEquals(Optional.of(OPEN), reported(List.of(new Report(REPORTED, reporter)), TODAY));
        }
    }

    @Test
    @DisplayName("an assessment on the day of the report or after it answers it, one before does not")
    void answered() {
        assertEquals(Optional.of(OPEN), reported(List.of(VILLAGE), TODAY, REPORTED.minusDays(1)));
        assertEquals(Optional.empty(), reported(List.of(VILLAGE), TODAY, REPORTED));
        assertEquals(Optional.empty(), reported(List.of(VILLAGE), TODAY, TODAY));
    }

    @Test
    @DisplayName("what lies after the day of the question is not seen: neither reports nor assessments")
    void asOf() {
        assertEquals(Optional.of(OPEN), reported(List.of(VILLAGE), REPORTED));
        assertEquals(Optional.empty(), reported(List.of(VILLAGE), REPORTED.minusDays(1)));
        assertEquals(Optional.of(OPEN), reported(List.of(VILLAGE), TODAY, TODAY.plusDays(1)));
    }

    @Test
    @DisplayName("of several open reports the earliest decides; an answered one does not count")
    void earliest() {
        Report later = new Report(REPORTED.plusDays(3), Reporter.CAREGIVER);

        assertEquals(Optional.of(OPEN), reported(List.of(later, VILLAGE), TODAY));
        assertEquals(
                Optional.of(later.received()),
                reported(List.of(later, VILLAGE), TODAY, REPORTED).map(Reassessment::since));
        assertEquals(Optional.empty(), reported(List.of(), TODAY));
    }

    @Test
    @DisplayName("(b)54: without a report again after twelve months, a last day off moved to the next working day")
    void routine() {
        Reassessment owed =
                Reassessment.routine(REPORTED, List.of(Assessed.items("a1", TODAY, 0, 0)), POLICY, CALENDAR);

        assertEquals(
                new Reassessment(
                        Cause.ROUTINE,
                        TODAY,
                        new DueDate(LocalDate.of(2025, 5, 6), Certainty.ANNOUNCED),
                        new Citation("照料默认值", "(b)54")),
                owed);
    }

    @Test
    @DisplayName("whoever was never assessed is to be within ten working days of the begin of support")
    void never() {
        assertEquals(
                new Reassessment(Cause.NEVER_ASSESSED, REPORTED, OPEN.due(), OPEN.basis()),
                Reassessment.routine(REPORTED, List.of(), POLICY, CALENDAR));
    }
}
