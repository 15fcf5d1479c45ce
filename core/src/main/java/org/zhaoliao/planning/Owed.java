package org.zhaoliao.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;

/**
 * The next visit that a recipient is owed.
 *
 * @param need whose
 * @param last the visit before
 * @param due the last day in time: the gap's end, or the first working day from there
 */
record Owed(VisitNeed need, LocalDate last, LocalDate due) {

    static final Comparator<Owed> URGENT_FIRST = Comparator.comparing(Owed::due)
            .thenComparing(owed -> owed.need().longestGapDays())
            .thenComparing(owed -> owed.need().village())
            .thenComparing(owed -> owed.need().recipient().value());

    /** The first one in a horizon: what was due before is due on the first working day of it. */
    static Owed first(VisitNeed need, DateRange horizon, WorkingCalendar calendar) {
        Owed first = after(need, need.lastVisit(), calendar);
        LocalDate opening = calendar.firstWorkingDayFrom(horizon.from());
        return first.due().isBefore(opening) ? new Owed(need, need.lastVisit(), opening) : first;
    }

    /** The one after a visit. */
    Owed after(LocalDate day, WorkingCalendar calendar) {
        return after(need, day, calendar);
    }

    /**
     * The one that is left when fixed visits are made.
     *
     * @param fixed in the order of their days
     */
    Owed past(List<PlannedVisit> fixed, WorkingCalendar calendar) {
        Owed left = this;
        for (PlannedVisit visit : fixed) {
            if (visit.day().isAfter(left.last()) && !visit.day().isAfter(left.due())) {
                left = left.after(visit.day(), calendar);
            }
        }
        return left;
    }

    /** The first day that is tried: at half the gap, for a visit sooner after the last one would only make more visits necessary. */
    LocalDate earliest() {
        return last.plusDays((need.longestGapDays() + 1) / 2);
    }

    /** The end of the gap, before it moves off a day off. */
    LocalDate gapEnd() {
        return last.plusDays(need.longestGapDays());
    }

    /** The days of the horizon on which it can be made in time. */
    DateRange window(DateRange horizon) {
        LocalDate earliest = last.plusDays(1);
        return DateRange.of(earliest.isBefore(horizon.from()) ? horizon.from() : earliest, due.plusDays(1));
    }

    /** The first day on which making it has as many further visits fall due before a day as making it on another. */
    LocalDate costlessFrom(LocalDate made, LocalDate until) {
        long further = (ChronoUnit.DAYS.between(made, until) - 1) / need.longestGapDays();
        LocalDate costless = until.minusDays((further + 1) * need.longestGapDays());
        return costless.isBefore(earliest()) ? earliest() : costless;
    }

    private static Owed after(VisitNeed need, LocalDate day, WorkingCalendar calendar) {
        return new Owed(need, day, calendar.firstWorkingDayFrom(day.plusDays(need.longestGapDays())));
    }
}
