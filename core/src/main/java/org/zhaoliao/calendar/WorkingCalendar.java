package org.zhaoliao.calendar;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Which days are working days (工作日), and what that rests on.
 *
 * <p>A listed day is what the yearly holiday notice or the locality says; any other is a working day from Monday to Friday. Outside the
 * announced years nothing is listed and the answer is {@link Certainty#PROVISIONAL}; so it is in the last announced December, of which the next notice may name
 * days. Immutable.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar MAINLAND = new WorkingCalendar(
            AnnouncedDays.offDays(), AnnouncedDays.listedIn(), ImmutableSortedMap.of(), AnnouncedDays.notices());

    private static final int CHECK_LENGTH = 8;

    private final ImmutableSortedMap<LocalDate, Boolean> announced;
    /** For each announced day the year of the notice that lists it. */
    private final ImmutableSortedMap<LocalDate, Integer> listedIn;

    private final ImmutableSortedMap<LocalDate, Boolean> local;
    private final ImmutableSortedMap<Integer, HolidayNotice> notices;
    private final WorkingDayCount count;

    private WorkingCalendar(
            ImmutableSortedMap<LocalDate, Boolean> announced,
            ImmutableSortedMap<LocalDate, Integer> listedIn,
            ImmutableSortedMap<LocalDate, Boolean> local,
            ImmutableSortedMap<Integer, HolidayNotice> notices) {
        this.announced = announced;
        this.listedIn = listedIn;
        this.local = local;
        this.notices = notices;
        this.count = new WorkingDayCount(over(announced, local));
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
        return new WorkingCalendar(announced, listedIn, over(local, localDays), notices);
    }

    /**
     * This calendar with one more announced year, or with a later notice for a year that it has: how a host goes on past the years that ship with
     * the library. Days of a later notice go before those of the earlier ones, and what it does not name stays. Local days stay before all.
     *
     * @param notice the year, and every document that arranges it in the order of their issue
     * @param lines a line a listed day: {@code date,off,name}, {@code off} being true or false; days of the year, and of the December before it
     * @throws InvalidInputException with every fault of the notice ({@code calendar.notice-known} for a year that this calendar has and no document
     *     later than the known ones, {@code calendar.notice-year} when a year would be left out) and of the lines, each at {@code line N}
     */
    public WorkingCalendar announcing(HolidayNotice notice, List<String> lines) {
        HolidayLines read = HolidayLines.read(notice.year(), lines);
        read.refuseFaults(faults(notice));
        Map<LocalDate, Integer> listed = Maps.transformValues(read.off(), off -> notice.year());
        return new WorkingCalendar(
                over(announced, read.off()),
                over(listedIn, listed),
                local,
                over(notices, Map.of(notice.year(), notice)));
    }

    private List<InputError> faults(HolidayNotice notice) {
        int year = notice.year();
        HolidayNotice known = notices.get(year);
        if (known != null) {
            return notice.changes(known)
                    ? List.of()
                    : List.of(
                            InputError.of("notice", "calendar.notice-known", Integer.toString(year), known.notices()));
        }
        int before = notices.firstKey() - 1;
        int after = notices.lastKey() + 1;
        return year == before || year == after
                ? List.of()
                : List.of(InputError.of(
                        "notice.year",
                        "calendar.notice-year",
                        Integer.toString(year),
                        Integer.toString(before),
                        Integer.toString(after)));
    }

    /**
     * The state of the data (数据版本): the first and the last announced year, the number of notices, and a check value over notices and listed days, local
     * ones included; for example {@code 2011-2026/19/5f3a2c1b}. Calendars of one version give the same answers.
     */
    public String version() {
        long documents = notices.values().stream()
                .mapToLong(notice -> notice.notices().size())
                .sum();
        String all = notices + "\n" + over(announced, local);
        return notices.firstKey() + "-" + notices.lastKey() + "/" + documents + "/"
                + Hashing.sha256()
                        .hashString(all, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, CHECK_LENGTH);
    }

    /** Whether the day is a working day, make-up working days (调休上班日) included. */
    public boolean isWorkingDay(LocalDate day) {
        return workingDaysBetween(day.minusDays(1), day) == 1;
    }

    /** Whether the year of the day is announced, and no year to come may name the day: one names days of the December before it. */
    public Certainty certaintyOf(LocalDate day) {
        boolean settled = notices.containsKey(day.getYear()) && !day.isAfter(lastAnnouncedDay());
        return settled ? Certainty.ANNOUNCED : Certainty.PROVISIONAL;
    }

    /** The last day that the notice of the next year cannot name: 30 November of the last announced year. */
    public LocalDate lastAnnouncedDay() {
        return YearMonth.of(notices.lastKey(), Month.NOVEMBER).atEndOfMonth();
    }

    /** What the days of a year rest on; empty when the year is not announced. */
    public Optional<HolidayNotice> noticeOf(int year) {
        return Optional.ofNullable(notices.get(year));
    }

    /**
     * What a day rests on: the notice that lists it, which for some days of December is the one of the next year, else that of its own year. Empty where the
     * year is not announced, and for a day that the locality set.
     */
    public Optional<HolidayNotice> noticeOf(LocalDate day) {
        return local.containsKey(day) ? Optional.empty() : noticeOf(listedIn.getOrDefault(day, day.getYear()));
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

    /** The day itself when it is a working day, else the last one before it. */
    public LocalDate lastWorkingDayUpTo(LocalDate day) {
        LocalDate last = day;
        while (!isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
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

    private static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> over(
            Map<K, V> lower, Map<K, V> upper) {
        TreeMap<K, V> all = new TreeMap<>(lower);
        all.putAll(upper);
        return ImmutableSortedMap.copyOf(all);
    }
}
