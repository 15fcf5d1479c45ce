package org.zhaoliao.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.WorkingCalendar;

@DisplayName("W2.7: each calendar month has a visit at the home")
class HomeVisitGapTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final HomeVisitGap MONTHLY = HomeVisitGap.always(30, true);

    @ParameterizedTest(name = "last on {0}: due on {1}, in time until {2}")
    @CsvSource({
        "2026-03-02,2026-04-01,2026-04-04", // 30 days, and three of grace, well within April
        "2026-01-31,2026-02-28,2026-02-28", // 30 days end in March; 28 February is worked, before the holidays' end
        "2025-12-31,2026-01-30,2026-01-30", // the gap ends on the month's last working day: no grace into February
        "2025-12-30,2026-01-29,2026-01-30", // one day of grace is left in January
        "2026-04-30,2026-05-29,2026-05-29", // the gap ends on Saturday, 30 May, and would roll over into June
        "2026-09-01,2026-10-08,2026-10-11" // the gap ends in the National Day week and rolls over within October
    })
    @DisplayName("the gap, the month's end and the days of grace, at their edges")
    void edges(LocalDate last, LocalDate due, LocalDate latest) {
        assertEquals(
                due,
                MONTHLY.due(LastVisits.atHome(last), CALENDAR).orElseThrow().date());
        assertEquals(
                latest, MONTHLY.latest(LastVisits.atHome(last), 3, CALENDAR).orElseThrow());
    }

    @ParameterizedTest(name = "supported at home since {0}: due on {1}")
    @CsvSource({
        "2026-10-01,2026-10-30", // Friday, before the 31st
        "2026-10-30,2026-10-30",
        "2026-10-31,2026-11-30", // a Saturday: in October nobody can come any more
        "2026-03-02,2026-03-31" // the gap ends on 1 April, the month before that
    })
    @DisplayName("where nobody ever came, the month of the begin has a visit of its own")
    void monthOfTheBegin(LocalDate since, LocalDate due) {
        assertEquals(
                due,
                MONTHLY.due(LastVisits.never(since), CALENDAR).orElseThrow().date());
        assertEquals(
                HomeVisitGap.always(30, false).due(LastVisits.atHome(since), CALENDAR),
                HomeVisitGap.always(30, false).due(LastVisits.never(since), CALENDAR),
                "the gap counts from the begin as from a visit");
    }

    @Test
    @DisplayName("where policy asks for no visit in each month, the gap alone counts")
    void gapOnly() {
        HomeVisitGap gap = HomeVisitGap.always(30, false);
        assertEquals(
                LocalDate.of(2026, 3, 2),
                gap.due(LastVisits.atHome(LocalDate.of(2026, 1, 31)), CALENDAR)
                        .orElseThrow()
                        .date());
        assertEquals(
                LocalDate.of(2026, 3, 5),
                gap.latest(LastVisits.atHome(LocalDate.of(2026, 1, 31)), 3, CALENDAR)
                        .orElseThrow());
    }

    @Test
    @DisplayName("a month end beyond the announced days is provisional")
    void provisional() {
        assertEquals(
                Certainty.PROVISIONAL,
                HomeVisitGap.always(400, true)
                        .due(LastVisits.atHome(LocalDate.of(2027, 1, 5)), CALENDAR)
                        .orElseThrow()
                        .certainty());
    }
}
