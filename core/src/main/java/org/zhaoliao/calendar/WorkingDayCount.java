package org.zhaoliao.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * Counts working days from a fixed Monday up to any day: five a week by arithmetic, put right by the listed days that differ from that.
 *
 * <p>A count takes O(log n) for n listed days, whatever its distance.
 */
final class WorkingDayCount {

    /** Monday 1969-12-29, in days of the epoch. */
    private static final long MONDAY = -3;

    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;

    /** The listed days, ascending, in days of the epoch. */
    private final long[] days;

    /** Working days gained or lost up to and with the first i listed days. */
    private final long[] gained;

    /** @param off the listed days; true when the day is off */
    WorkingDayCount(SortedMap<LocalDate, Boolean> off) {
        days = off.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        gained = new long[days.length + 1];
        int i = 0;
        for (Map.Entry<LocalDate, Boolean> day : off.entrySet()) {
            gained[i + 1] = gained[i] + gain(days[i], day.getValue());
            i++;
        }
    }

    /** Working days from the fixed Monday to this day, both counted; negative before it. */
    long upTo(LocalDate day) {
        long epochDay = day.toEpochDay();
        int found = Arrays.binarySearch(days, epochDay);
        int listed = found >= 0 ? found + 1 : -found - 1;
        return weekdaysUpTo(epochDay) + gained[listed];
    }

    private static long gain(long epochDay, boolean off) {
        long byWeek = weekdaysUpTo(epochDay) - weekdaysUpTo(epochDay - 1);
        return (off ? 0 : 1) - byWeek;
    }

    private static long weekdaysUpTo(long epochDay) {
        long week = Math.floorDiv(epochDay - MONDAY, WEEK);
        int dayOfWeek = Math.floorMod(epochDay - MONDAY, WEEK) + 1;
        return week * WEEKDAYS + Math.min(dayOfWeek, WEEKDAYS);
    }
}
