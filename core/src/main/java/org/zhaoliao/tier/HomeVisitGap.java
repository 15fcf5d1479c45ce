package org.zhaoliao.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.tier.VisitTier.Interval;

/**
 * How long a recipient may go without a visit at the home (入户间隔), since a call does not show everything; a default of policy.
 *
 * @param intervals at most so many natural days from one visit at the home to the next; as those of a {@link VisitTier}. None in an institution
 * @param everyMonth whether each calendar month after that of the last visit at the home has one of its own, whatever the days; where nobody ever came, the month
 *     of the begin, too
 * @param monthlySince the first day on which that is asked for; no month before it has to have one
 */
public record HomeVisitGap(List<Interval> intervals, boolean everyMonth, LocalDate monthlySince) {

    /** Nobody is at home: there any contact counts. */
    static final HomeVisitGap NONE = new HomeVisitGap(List.of(), false, LocalDate.MIN);

    public HomeVisitGap {
        intervals = List.copyOf(intervals);
    }

    /** A gap that was always asked for. */
    public static HomeVisitGap always(int days, boolean everyMonth) {
        return new HomeVisitGap(Interval.always(days), everyMonth, LocalDate.MIN);
    }

    /** The longest gap now asked for, in natural days. */
    public int days() {
        return Interval.strictest(intervals);
    }

    /** This gap from a day on, after another one: whoever comes home from an institution counts from that day. */
    HomeVisitGap following(HomeVisitGap before, LocalDate day) {
        List<Interval> since = intervals.isEmpty() ? List.of() : Interval.following(before.intervals, days(), day);
        return new HomeVisitGap(since, everyMonth, before.everyMonth ? before.monthlySince : day);
    }

    /**
     * The last day on which the next visit at the home is in time: the end of the gap, or the month's last working day where that is earlier. Empty when none
     * is asked for.
     */
    public Optional<DueDate> due(LastVisits last, WorkingCalendar calendar) {
        Stream<DueDate> gap = intervals.stream().map(interval -> interval.due(last.faceToFace(), calendar));
        Stream<DueDate> month = everyMonth ? Stream.of(monthEnd(last, calendar)) : Stream.empty();
        return Stream.concat(gap, month).min(Comparator.comparing(DueDate::date));
    }

    /** The last day on which it is not overdue. Days of grace do not reach into the month after: by then one would be left out. */
    public Optional<LocalDate> latest(LastVisits last, int graceDays, WorkingCalendar calendar) {
        return due(last, calendar).map(due -> {
            LocalDate grace = due.date().plusDays(graceDays);
            LocalDate month = everyMonth ? monthEnd(last, calendar).date() : grace;
            return month.isBefore(grace) ? month : grace;
        });
    }

    /** Of the first month that has to have a visit: none before the last one, nor one in which nobody can come on a working day any more. */
    private DueDate monthEnd(LastVisits last, WorkingCalendar calendar) {
        LocalDate since = monthlySince.isAfter(last.faceToFace()) ? monthlySince : last.faceToFace();
        YearMonth had = YearMonth.from(last.faceToFace());
        YearMonth after = last.seenAtHome() ? had.plusMonths(1) : had;
        YearMonth asked = YearMonth.from(monthlySince);
        YearMonth month = asked.isAfter(after) ? asked : after;
        LocalDate end = month.atEndOfMonth();
        LocalDate working = calendar.lastWorkingDayUpTo(end);
        if (working.isBefore(since)) {
            end = month.plusMonths(1).atEndOfMonth();
            working = calendar.lastWorkingDayUpTo(end);
        }
        return new DueDate(working, calendar.certaintyOf(end));
    }
}
