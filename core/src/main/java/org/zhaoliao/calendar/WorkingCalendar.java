package org.zhaoliao.calendar;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Which days are working days (工作日), and what that rests on.
 *
 * <p>A listed day is what the yearly holiday notice or the locality says; any other is a working day from Monday to Friday. Outside the
 * announced years nothing is listed and the answer is {@link Certainty#PROVISIONAL}. Immutable.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar MAINLAND =
            new WorkingCalendar(AnnouncedDays.offDays(), AnnouncedDays.notices());

    private final ImmutableSortedMap<LocalDate, Boolean> off;
    private final ImmutableSortedMap<Integer, HolidayNotice> notices;
    private final WorkingDayCount count;

    private WorkingCalendar(
            ImmutableSortedMap<LocalDate, Boolean> off, ImmutableSortedMap<Integer, HolidayNotice> notices) {
        this.off = off;
        this.notices = notices;
        this.count = new WorkingDayCount(off);
    }

    /** The calendar of the mainland by the State Council's notices that this version of the library carries. */
    public static WorkingCalendar mainland() {
        return MAINLAND;
    }

    /**
     * This calendar with days of a locality, such as a regional festival; they go before the announced ones.
     *
     * @param localDays each day with true when it is off, false when it is worked
     */
    public WorkingCalendar with(Map<LocalDate, Boolean> localDays) {
        TreeMap<LocalDate, Boolean> all = new TreeMap<>(off);
        all.putAll(localDays);
        return new WorkingCalendar(ImmutableSortedMap.copyOf(all), notices);
    }

    /** Whether the day is a working day, make-up working days (调休上班日) included. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDaysBetween(day.minusDays(1), day) == 1;
    }

    /** Whether the year of the day is announced. Days of its December may still be changed by the next year's notice. */
    public Certainty certaintyOf(LocalDate day) {
        return notices.containsKey(day.getYear()) ? Certainty.ANNOUNCED : Certainty.PROVISIONAL;
    }

    /** The last day of the last announced year. */
    public LocalDate lastAnnouncedDay() {
        return Year.of(notices.lastKey()).atMonth(12).atEndOfMonth();
    }

    /** What the days of a year rest on; empty when the year is not announced. */
    public Optional<HolidayNotice> noticeOf(int year) {
        return Optional.ofNullable(notices.get(year));
    }

    /**
     * The n-th working day after a day; the day itself for 0, also when it is off.
     *
     * @throws InvalidInputException {@code calendar.working-days} when n is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 0) {
            throw InvalidInputException.of("n", "calendar.working-days", Integer.toString(n));
        }
        LocalDate reached = day;
        int missing = n;
        while (missing > 0) {
            // So many days hold at most so many working days: the leap cannot go too far.
            reached = reached.plusDays(missing);
            missing = n - workingDaysBetween(day, reached);
        }
        return reached;
    }

    /** The day itself when it is a working day, else the first one after it. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        return plusWorkingDays(day.minusDays(1), 1);
    }

    /** How many working days come after the first day up to and with the second; negative when the second is before the first. */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        return Math.toIntExact(count.upTo(toInclusive) - count.upTo(fromExclusive));
    }

    /**
     * The working days of a range in order.
     *
     * @throws InvalidInputException {@code calendar.open-range} when the range has no end
     */
    public List<LocalDate> workingDays(DateRange range) {
        return range.dates().filter(this::isWorkingDay).toList();
    }
}
