package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.LegalPeriod.Months;
import org.zhaoliao.calendar.LegalPeriod.NaturalDays;
import org.zhaoliao.calendar.LegalPeriod.WorkingDays;

/** A year loaded from lines, held against counting day by day. */
class AnnouncingProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static WorkingCalendar loaded(Map<LocalDate, Boolean> days) {
        List<String> lines = days.entrySet().stream()
                .map(day -> day.getKey() + "," + day.getValue() + ",invented")
                .toList();
        return WorkingCalendar.mainland().announcing(new HolidayNotice(2027, List.of("invented")), lines);
    }

    private static boolean isOff(Map<LocalDate, Boolean> days, LocalDate day) {
        return days.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }

    private static LocalDate nth(Map<LocalDate, Boolean> days, LocalDate event, int n) {
        LocalDate day = event;
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isOff(days, day) ? 0 : 1;
        }
        return day;
    }

    private static LocalDate rolled(Map<LocalDate, Boolean> days, LocalDate last) {
        return isOff(days, last) ? nth(days, last, 1) : last;
    }

    @Property(tries = 300)
    void workingDaysAreCountedDayByDay(
            @ForAll("years") Map<LocalDate, Boolean> days,
            @ForAll("events") LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingCalendar calendar = loaded(days);
        LocalDate expected = nth(days, event, n);
        assertEquals(new DueDate(expected, Certainty.ANNOUNCED), new WorkingDays(n).dueFrom(event, calendar));
        assertEquals(n, calendar.workingDaysBetween(event, expected));
        assertEquals(
                event.plusDays(1)
                        .datesUntil(expected.plusDays(1))
                        .filter(day -> !isOff(days, day))
                        .toList(),
                calendar.workingDays(DateRange.of(event.plusDays(1), expected.plusDays(1))));
    }

    @Property(tries = 300)
    void aLastDayThatIsOffRollsOver(
            @ForAll("years") Map<LocalDate, Boolean> days,
            @ForAll("events") LocalDate event,
            @ForAll @IntRange(min = 1, max = 90) int n) {
        WorkingCalendar calendar = loaded(days);
        LocalDate last = event.plusDays(n);
        assertEquals(
                rolled(days, last),
                new NaturalDays(n, RollOver.NEXT_WORKING_DAY)
                        .dueFrom(event, calendar)
                        .date());
        assertEquals(
                last, new NaturalDays(n, RollOver.NONE).dueFrom(event, calendar).date());
        assertEquals(
                rolled(days, event.plusMonths(1 + n / 45)),
                new Months(1 + n / 45).dueFrom(event, calendar).date());
    }

    @Property(tries = 500)
    void theNextNoticeMovesNothingThatIsAnnounced(
            @ForAll("years") Map<LocalDate, Boolean> days,
            @ForAll("before") LocalDate event,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        WorkingCalendar before = WorkingCalendar.mainland();
        WorkingCalendar after = loaded(days);
        for (LegalPeriod period : List.of(
                new WorkingDays(n),
                new NaturalDays(n, RollOver.NEXT_WORKING_DAY),
                new NaturalDays(n, RollOver.NONE),
                new Months(1 + n / 20))) {
            DueDate due = period.dueFrom(event, before);
            if (due.certainty() == Certainty.ANNOUNCED) {
                assertEquals(due, period.dueFrom(event, after), period::text);
            }
        }
        if (before.certaintyOf(event) == Certainty.ANNOUNCED) {
            assertEquals(before.isWorkingDay(event), after.isWorkingDay(event));
            assertEquals(before.noticeOf(event), after.noticeOf(event));
        }
    }

    @Provide
    Arbitrary<LocalDate> before() {
        return Arbitraries.integers().between(0, 110).map(LocalDate.of(2026, 9, 12)::plusDays);
    }

    @Property(tries = 100)
    void aYearGivenInTwoNoticesIsThatYear(@ForAll("years") Map<LocalDate, Boolean> days) {
        Map<LocalDate, Boolean> turned = new TreeMap<>(days);
        turned.replaceAll((day, off) -> !off);
        HolidayNotice second = new HolidayNotice(2027, List.of("invented", "later"));
        WorkingCalendar changed = loaded(turned)
                .announcing(
                        second,
                        days.entrySet().stream()
                                .map(day -> day.getKey() + "," + day.getValue() + ",later")
                                .toList());
        FIRST.datesUntil(LAST).forEach(day -> assertEquals(!isOff(days, day), changed.isWorkingDay(day)));
    }

    @Provide
    Arbitrary<Map<LocalDate, Boolean>> years() {
        return Arbitraries.maps(days(), Arbitraries.of(true, false))
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<LocalDate> events() {
        return Arbitraries.integers().between(0, 200).map(FIRST::plusDays);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 395).map(FIRST::plusDays);
    }
}
