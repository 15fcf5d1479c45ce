package org.zhaoliao.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.reason.InvalidInputException;

/**
 * When the visits of a horizon are in time (探访时段).
 *
 * <p>What a visit owes depends on when the one before was made, and a plan that settles all of them at once would have to try everything. Windows take the
 * knot apart: whichever day is taken in each, the rule is kept. So every visit can be placed by itself, and whether all of them can be is a question of flow
 * that has an exact answer.
 */
public final class VisitWindows {

    private final int gapDays;
    private final int graceDays;
    private final DateRange horizon;
    private final WorkingCalendar calendar;

    private VisitWindows(int gapDays, int graceDays, DateRange horizon, WorkingCalendar calendar) {
        this.gapDays = gapDays;
        this.graceDays = graceDays;
        this.horizon = horizon;
        this.calendar = calendar;
    }

    /**
     * So many visits, on whichever days of the horizon: how evenly they are spread is left to the plan.
     *
     * @param visits how many, 0 or more
     */
    public static List<DateRange> anywhere(int visits, DateRange horizon) {
        return Collections.nCopies(visits, horizon);
    }

    /**
     * The visits that keep a longest gap. A visit is due when the gap since the one before is over, or on the working day after it, and overdue after the
     * days of grace; whichever days of the windows are taken, none becomes overdue, and none beyond the last falls overdue within the horizon. The windows
     * are as long as that allows, and about equal. Who is overdue already is owed a visit on the first working day.
     *
     * @param gapDays natural days from one visit to the next, 1 or more
     * @param graceDays natural days after the due date before a visit is overdue, 0 or more
     * @param last the visit before; the first day of support when there was none
     * @return in order; without those that only fall due when the horizon is over
     * @throws InvalidInputException {@code planning.gap-days} unless positive
     */
    public static List<DateRange> keeping(
            int gapDays, int graceDays, LocalDate last, DateRange horizon, WorkingCalendar calendar) {
        if (gapDays < 1) {
            throw InvalidInputException.of("gapDays", "planning.gap-days", Integer.toString(gapDays));
        }
        return new VisitWindows(gapDays, graceDays, horizon, calendar).after(last);
    }

    /**
     * The windows of a person who is to be seen at once, as after a fall: from the begin of the horizon until a day, or the first working day where that is
     * later. Where a visit is owed about then anyway, it is the same visit.
     *
     * @param windows of the visits owed without that
     * @param latest the last day on which the person is to be seen
     */
    public static List<DateRange> withAtOnce(
            List<DateRange> windows, LocalDate latest, DateRange horizon, WorkingCalendar calendar) {
        LocalDate opening = calendar.firstWorkingDayFrom(horizon.from());
        LocalDate last = calendar.firstWorkingDayFrom(later(latest, opening));
        if (!horizon.contains(last)) {
            return windows;
        }
        return narrowed(windows, DateRange.of(horizon.from(), last.plusDays(1)), calendar);
    }

    /**
     * The windows of a person who is to be seen once within some days, such as those of a calendar month. Where a visit is owed then anyway, it is the same
     * visit.
     *
     * @param windows of the visits owed without that, in order
     * @param days without a working day among them nothing changes
     */
    public static List<DateRange> withOneIn(List<DateRange> windows, DateRange days, WorkingCalendar calendar) {
        boolean owed =
                windows.stream().anyMatch(window -> window.intersection(days).equals(Optional.of(window)));
        return owed || calendar.workingDays(days).isEmpty() ? windows : narrowed(windows, days, calendar);
    }

    /** One of the visits is made within the days: the first that can be, or else one more. */
    private static List<DateRange> narrowed(List<DateRange> windows, DateRange days, WorkingCalendar calendar) {
        Optional<DateRange> same = windows.stream()
                .filter(window -> window.intersection(days)
                        .filter(common -> !calendar.workingDays(common).isEmpty())
                        .isPresent())
                .findFirst();
        List<DateRange> more = new ArrayList<>(windows);
        same.ifPresent(more::remove);
        more.add(same.flatMap(days::intersection).orElse(days));
        more.sort(VisitNeed.IN_ORDER);
        return List.copyOf(more);
    }

    private List<DateRange> after(LocalDate last) {
        LocalDate opening = calendar.firstWorkingDayFrom(horizon.from());
        List<DateRange> windows = new ArrayList<>();
        LocalDate before = last;
        if (limit(last).isBefore(opening) && horizon.contains(opening)) {
            windows.add(DateRange.of(horizon.from(), opening.plusDays(1)));
            before = opening;
        }
        long visits = Math.max(0, (ChronoUnit.DAYS.between(before, horizon.until()) - 1) / gapDays);
        long width = visits == 0 ? 0 : slack(before, visits) / visits;
        LocalDate latest = limit(before);
        for (long k = 0; k < visits; k++) {
            LocalDate earliest = later(latest.minusDays(width), before.plusDays(1));
            within(earliest, latest).ifPresent(windows::add);
            before = earliest;
            latest = limit(earliest);
        }
        return windows;
    }

    /** By how many days, taken together, the visits can be early and still none is owed beyond them. */
    private long slack(LocalDate before, long visits) {
        long spanned = ChronoUnit.DAYS.between(before, horizon.until());
        return (visits + 1) * (gapDays + graceDays) - spanned;
    }

    /** The last day on which the visit after one made on a day is not overdue. */
    private LocalDate limit(LocalDate made) {
        return calendar.firstWorkingDayFrom(made.plusDays(gapDays)).plusDays(graceDays);
    }

    private Optional<DateRange> within(LocalDate earliest, LocalDate latest) {
        return DateRange.of(earliest, latest.plusDays(1))
                .intersection(horizon)
                .filter(window -> window.contains(calendar.firstWorkingDayFrom(window.from())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
