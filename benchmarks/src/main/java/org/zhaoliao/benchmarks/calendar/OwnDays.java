package org.zhaoliao.benchmarks.calendar;

import cn.hutool.core.date.LocalDateTimeUtil;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.calendar.WorkingCalendar;

/** The days of four years as a program without the calendar would keep them: the exceptions from the week, or all working days in order. */
final class OwnDays {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);

    private final Set<LocalDate> exceptions;
    private final long[] worked;

    private OwnDays(Set<LocalDate> exceptions, long[] worked) {
        this.exceptions = exceptions;
        this.worked = worked;
    }

    static OwnDays of(WorkingCalendar calendar) {
        return new OwnDays(
                all().filter(day -> calendar.isWorkingDay(day) != isWeekday(day))
                        .collect(Collectors.toSet()),
                all().filter(calendar::isWorkingDay)
                        .mapToLong(LocalDate::toEpochDay)
                        .toArray());
    }

    /** By one search in the array. */
    LocalDate lookedUp(LocalDate start, int count) {
        int found = Arrays.binarySearch(worked, start.toEpochDay());
        int last = found >= 0 ? found : -found - 2;
        return LocalDate.ofEpochDay(worked[last + count]);
    }

    /** By looking at every day. */
    LocalDate dayByDay(LocalDate start, int count) {
        return counted(start, count, day -> isWeekday(day) != exceptions.contains(day));
    }

    /** The same with the weekends of Hutool, which has no list of holidays and of days that are worked instead. */
    LocalDate byHutool(LocalDate start, int count) {
        return counted(start, count, day -> LocalDateTimeUtil.isWeekend(day) == exceptions.contains(day));
    }

    private static LocalDate counted(LocalDate start, int count, Predicate<LocalDate> isWorked) {
        LocalDate day = start;
        for (int missing = count; missing > 0; ) {
            day = day.plusDays(1);
            if (isWorked.test(day)) {
                missing--;
            }
        }
        return day;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private static Stream<LocalDate> all() {
        return FIRST.datesUntil(END);
    }
}
