package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitTier;

/**
 * When the visits of a horizon are in time (探访时段).
 *
 * <p>What a visit owes depends on when the one before was made, and a plan that settles all of them at once would have to try everything. Windows take the
 * knot apart: whichever day is taken in each, the rule is kept. So every visit can be placed by itself, and whether all of them can be is a question of flow
 * that has an exact answer.
 */
public final class VisitWindows {

    private VisitWindows() {}

    /**
     * So many visits, on whichever days of the horizon: how evenly they are spread is left to the plan.
     *
     * @param visits how many, 0 or more
     */
    public static List<DateRange> anywhere(int visits, DateRange horizon) {
        return Collections.nCopies(visits, horizon);
    }

    /**
     * The visits that keep a rule: whichever days of the windows are taken, each visit is made when it is due at the latest, and whatever falls due within the
     * horizon is made in it. They are as few as can be, and under that as wide as can be and about equal. Who is overdue already, or on coming home, is owed a visit
     * on the first working day from then on. The days of grace are not planned for: a plan takes them where there is no room before.
     *
     * @return in order; without those that are not due yet when the horizon is over
     */
    public static List<DateRange> keeping(VisitRule rule, DateRange horizon, WorkingCalendar calendar) {
        return new Chain(new Deadlines(rule.withoutGrace(), horizon, calendar), new BitSet())
                .windows().stream().map(window -> window.from(horizon.from())).toList();
    }

    /**
     * The visits that keep a longest gap, of somebody who is at home on all days. A visit is due when the gap since the one before is over, or on the working
     * day after it, and overdue after the days of grace.
     *
     * @param gapDays natural days from one visit to the next, 1 or more
     * @param graceDays natural days after the due date before a visit is overdue, 0 or more
     * @param last the visit before; the first day of support when there was none
     * @return as {@link #keeping(VisitRule, DateRange, WorkingCalendar)}
     * @throws InvalidInputException {@code planning.gap-days} unless positive
     */
    public static List<DateRange> keeping(
            int gapDays, int graceDays, LocalDate last, DateRange horizon, WorkingCalendar calendar) {
        if (gapDays < 1) {
            throw InvalidInputException.of("gapDays", "planning.gap-days", Integer.toString(gapDays));
        }
        VisitTier.Gaps gaps = VisitTier.Gaps.always(gapDays, graceDays);
        VisitRule rule = new VisitRule(LastVisits.atHome(last), List.of(new VisitRule.Span(horizon, gaps, List.of())));
        return keeping(rule, horizon, calendar);
    }
}
