package org.zhaoliao.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod.NaturalDays;
import org.zhaoliao.calendar.RollOver;
import org.zhaoliao.calendar.WorkingCalendar;

/**
 * How long a recipient may go without a visit at the home (入户间隔), since a call does not show everything; a default of policy.
 *
 * @param days at most so many natural days from one visit at the home to the next; a last day that is off moves to the next working day
 * @param everyMonth whether each calendar month after that of the last visit at the home has one of its own, whatever the days
 */
public record HomeVisitGap(int days, boolean everyMonth) {

    /** The last day on which the next visit at the home is in time: the end of the gap, or the month's last working day where that is earlier. */
    public DueDate due(LocalDate last, WorkingCalendar calendar) {
        DueDate gap = new NaturalDays(days, RollOver.NEXT_WORKING_DAY).dueFrom(last, calendar);
        DueDate month = monthEnd(last, calendar);
        return everyMonth && month.date().isBefore(gap.date()) ? month : gap;
    }

    /** The last day on which it is not overdue. Days of grace do not reach into the month after: by then one would be left out. */
    public LocalDate latest(LocalDate last, int graceDays, WorkingCalendar calendar) {
        LocalDate grace = due(last, calendar).date().plusDays(graceDays);
        LocalDate month = monthEnd(last, calendar).date();
        return everyMonth && month.isBefore(grace) ? month : grace;
    }

    private static DueDate monthEnd(LocalDate last, WorkingCalendar calendar) {
        LocalDate end = YearMonth.from(last).plusMonths(1).atEndOfMonth();
        return new DueDate(calendar.lastWorkingDayUpTo(end), calendar.certaintyOf(end));
    }
}
