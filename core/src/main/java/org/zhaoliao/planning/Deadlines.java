package org.zhaoliao.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.tier.LastVisits;

/**
 * A {@link VisitRule} in numbered days: after a visit on a day, the last day for the next one. Later visits never have earlier ones to follow, so that days
 * with a last day for each are all that a plan has to know.
 *
 * <p>Whoever is overdue on coming home, or when the horizon begins, is in time on the first working day from then on. What can be made in time on no working
 * day after the horizon is owed within it.
 */
final class Deadlines {

    /** Before the first day of the horizon. */
    static final int BEFORE = -1;

    private static final int UNKNOWN = -1;

    private final VisitRule rule;
    private final LocalDate start;
    private final WorkingCalendar calendar;
    private final int days;

    /** Working days at home. */
    private final BitSet open;

    /** For each span its first day, the day after its last, and the first of the days at home that it belongs to. */
    private final int[][] spans;

    private final int[] known;

    Deadlines(VisitRule rule, DateRange horizon, WorkingCalendar calendar) {
        this.rule = rule;
        this.start = horizon.from();
        this.calendar = calendar;
        this.days = Math.toIntExact(horizon.days());
        this.open = new BitSet();
        rule.spans().stream()
                .flatMap(span -> calendar.workingDays(span.days()).stream())
                .filter(horizon::contains)
                .forEach(day -> open.set(day(day)));
        this.spans = new int[rule.spans().size()][];
        for (int k = 0; k < spans.length; k++) {
            int from = Math.max(0, day(rule.spans().get(k).days().from()));
            int until = Math.min(days, day(rule.spans().get(k).days().until()));
            boolean goesOn = k > 0 && spans[k - 1][1] == from;
            spans[k] = new int[] {from, until, goesOn ? spans[k - 1][2] : from};
        }
        this.known = new int[days + 1];
        Arrays.fill(known, UNKNOWN);
    }

    int days() {
        return days;
    }

    /** Whether it is a working day at home. */
    boolean isOpen(int day) {
        return open.get(day);
    }

    /** The first working day at home from a day on; the number of days where there is none. */
    int firstOpen(int day) {
        int first = open.nextSetBit(day);
        return first < 0 ? days : first;
    }

    /** The last working day at home up to a day. */
    int lastOpen(int day) {
        return open.previousSetBit(day);
    }

    /** The first of the days at home around a day; the day itself where the person is away. */
    int home(int day) {
        for (int[] span : spans) {
            if (span[0] <= day && day < span[1]) {
                return span[2];
            }
        }
        return day;
    }

    /** The day after the last of the days at home around a day. */
    int leaves(int day) {
        int leaves = day + 1;
        for (int[] span : spans) {
            if (span[0] <= leaves && leaves < span[1]) {
                leaves = span[1];
            }
        }
        return leaves;
    }

    /** How many visits to somebody are owed and not made, when the one after a visit is made on a day, or none is until then. */
    int missed(int visited, int day) {
        int missed = 0;
        int before = visited;
        for (int deadline = after(before); deadline < day; deadline = after(before)) {
            missed++;
            before = lastOpen(deadline);
        }
        return missed;
    }

    /** The last day for the next visit after one on a day, or {@link #BEFORE}; the number of days where none is owed in the horizon. */
    int after(int visited) {
        if (known[visited + 1] == UNKNOWN) {
            known[visited + 1] = reckoned(visited);
        }
        return known[visited + 1];
    }

    private int reckoned(int visited) {
        LastVisits last = visited == BEFORE ? rule.last() : LastVisits.atHome(start.plusDays(visited));
        for (int k = 0; k < spans.length; k++) {
            int first = Math.max(spans[k][0], visited + 1);
            LocalDate latest = rule.spans().get(k).latest(last, calendar);
            int overdue = Math.max(first, day(latest) + 1);
            if (overdue < spans[k][1]) {
                return lastDay(visited, overdue, spans[k][2]);
            }
            if (spans[k][1] == days && day(calendar.lastWorkingDayUpTo(latest)) < days) {
                return lastDay(visited, days, spans[k][2]);
            }
        }
        return days;
    }

    /** The day before one is overdue. On coming home one may be, until somebody can go. */
    private int lastDay(int visited, int overdue, int home) {
        int first = firstOpen(visited + 1);
        int atHome = firstOpen(home);
        boolean onComingHome = visited < home && overdue <= atHome;
        return onComingHome ? atHome : Math.max(first, overdue - 1);
    }

    private int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }
}
