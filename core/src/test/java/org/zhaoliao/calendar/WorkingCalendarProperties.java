package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

    private final WorkingCalendar calendar = WorkingCalendar.mainland();
    private final ImmutableSortedMap<LocalDate, Boolean> listed = AnnouncedDays.offDays();

    @Property
    void aDayIsAsListedElseByTheWeek(@ForAll("days") LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean off = listed.containsKey(day) ? Boolean.TRUE.equals(listed.get(day)) : weekend;
        assertEquals(!off, calendar.isWorkingDay(day));
    }

    @Property
    void addingIsTheInverseOfCounting(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int n) {
        LocalDate reached = calendar.plusWorkingDays(day, n);
        assertEquals(n, calendar.workingDaysBetween(day, reached));
        assertTrue(calendar.isWorkingDay(reached));
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        assertEquals(
                calendar.plusWorkingDays(day, first + second),
                calendar.plusWorkingDays(calendar.plusWorkingDays(day, first), second));
    }

    @Property
    void countingIsListing(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 400) int length) {
        LocalDate last = day.plusDays(length);
        int found = calendar.workingDays(DateRange.of(day.plusDays(1), last.plusDays(1)))
                .size();
        assertEquals(found, calendar.workingDaysBetween(day, last));
        assertEquals(-found, calendar.workingDaysBetween(last, day));
    }

    @Property
    void theFirstWorkingDaySkipsOnlyDaysOff(@ForAll("days") LocalDate day) {
        LocalDate first = calendar.firstWorkingDayFrom(day);
        assertTrue(calendar.isWorkingDay(first));
        assertFalse(first.isBefore(day));
        assertTrue(day.datesUntil(first).noneMatch(calendar::isWorkingDay));
    }

    /** From before the epoch of the count to past the announced years. */
    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<Integer> far = Arbitraries.integers().between(-2_000, 30_000);
        Arbitrary<Integer> announced = Arbitraries.integers().between(14_975, 20_819);
        return Arbitraries.oneOf(announced, far).map(LocalDate::ofEpochDay);
    }
}
