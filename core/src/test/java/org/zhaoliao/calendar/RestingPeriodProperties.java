package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** W4.5: a period that rests ends where a count day by day ends. */
class RestingPeriodProperties {

    private static final LocalDate EVENT = LocalDate.of(2026, 1, 20);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    @Property
    @Label("the days of a rest do not count, and a rest after the end changes nothing")
    void equalsTheCountDayByDay(
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 20) Integer> gaps,
            @ForAll @IntRange(min = 1, max = 15) int length,
            @ForAll boolean working) {
        List<DateRange> rests = rests(gaps, length);
        LegalPeriod period = LegalPeriod.parse(days + (working ? "WD" : "D!"));

        LocalDate day = EVENT;
        int counted = 0;
        while (counted < days) {
            day = day.plusDays(1);
            LocalDate today = day;
            boolean resting = rests.stream().anyMatch(rest -> rest.contains(today));
            counted += !resting && (!working || CALENDAR.isWorkingDay(today)) ? 1 : 0;
        }

        assertEquals(day, period.dueFrom(EVENT, rests, CALENDAR).date());
    }

    /** Rests of one length, each so many days after the one before. */
    private static List<DateRange> rests(List<Integer> gaps, int length) {
        List<DateRange> rests = new ArrayList<>();
        LocalDate end = EVENT;
        for (int gap : gaps) {
            LocalDate from = end.plusDays(gap);
            end = from.plusDays(length);
            rests.add(DateRange.of(from, end));
        }
        return rests;
    }
}
