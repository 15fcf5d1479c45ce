package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;

@Label("W2.7: whichever days of the windows are taken, nobody waits too long")
class VisitWindowsProperties {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    @Property
    @Label("no visit becomes overdue, and none beyond the last within the horizon")
    void nobodyWaitsTooLong(
            @ForAll @IntRange(min = 1, max = 40) int gap,
            @ForAll @IntRange(max = 7) int grace,
            @ForAll @IntRange(max = 365) int begin,
            @ForAll @IntRange(min = 10, max = 62) int length,
            @ForAll @IntRange(max = 60) int ago,
            @ForAll Random random) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(begin);
        DateRange horizon = DateRange.of(from, from.plusDays(length));
        LocalDate last = from.minusDays(1L + ago);
        List<DateRange> windows = VisitWindows.keeping(gap, grace, last, horizon, CALENDAR);

        LocalDate before = last;
        for (LocalDate day :
                windows.stream().map(window -> any(window, random)).sorted().toList()) {
            assertFalse(isOverdue(before, day, gap, grace) && day.isAfter(opening(horizon)), () -> windows.toString());
            before = day;
        }
        LocalDate end = horizon.until().minusDays(1);
        assertFalse(isOverdue(before, end, gap, grace)
                && CALENDAR.workingDays(horizon).size() > 0);
    }

    @Property
    @Label("each window lies within the horizon and has a working day")
    void canBeMade(
            @ForAll @IntRange(min = 1, max = 40) int gap,
            @ForAll @IntRange(max = 365) int begin,
            @ForAll @IntRange(min = 1, max = 62) int length,
            @ForAll @IntRange(max = 60) int ago) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(begin);
        DateRange horizon = DateRange.of(from, from.plusDays(length));
        for (DateRange window : VisitWindows.keeping(gap, 3, from.minusDays(ago), horizon, CALENDAR)) {
            assertTrue(horizon.contains(window.from()) && !window.until().isAfter(horizon.until()));
            assertFalse(CALENDAR.workingDays(window).isEmpty());
        }
    }

    private static LocalDate any(DateRange window, Random random) {
        List<LocalDate> days = CALENDAR.workingDays(window);
        return days.get(random.nextInt(days.size()));
    }

    private static LocalDate opening(DateRange horizon) {
        return CALENDAR.firstWorkingDayFrom(horizon.from());
    }

    /** Counted day by day: due when the gap is over, or on the working day after it, and overdue when the days of grace are over too. */
    private static boolean isOverdue(LocalDate before, LocalDate day, int gap, int grace) {
        LocalDate due = before.plusDays(gap);
        while (!CALENDAR.isWorkingDay(due)) {
            due = due.plusDays(1);
        }
        return day.isAfter(due.plusDays(grace));
    }
}
