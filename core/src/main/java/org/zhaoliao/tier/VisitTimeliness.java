package org.zhaoliao.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.visit.VisitMeans;

/**
 * Whether the next visit to a recipient is due (探访及时性). Never stored: it follows from the visits made, the tier and the day.
 *
 * @param due the last day on which the next visit keeps the gap; on a day off, the working day after it
 * @param latest the last day on which it is not overdue: the end of the days of grace
 * @param means at least what the visit must be: at the home, or the least that policy allows
 * @param state where the day stands
 */
public record VisitTimeliness(DueDate due, LocalDate latest, VisitMeans means, VisitState state) {

    /**
     * How it stands on a day. The earlier of the two gaps counts, and the earlier end of the days of grace; the visit is at the home when that gap ends
     * first, or at the same time, or is over on the day.
     */
    public static VisitTimeliness of(LastVisits last, VisitTier tier, WorkingCalendar calendar, LocalDate asOf) {
        DueDate any = tier.gaps().deciding(last.any(), calendar).due(last.any(), calendar);
        Optional<DueDate> home = tier.home().due(last, calendar);
        DueDate due = home.filter(day -> !day.date().isAfter(any.date())).orElse(any);
        LocalDate latest = tier.gaps().latest(last, calendar);
        boolean atHome =
                home.filter(day -> day.equals(due) || !day.date().isAfter(asOf)).isPresent();
        VisitMeans means = atHome ? VisitMeans.FACE_TO_FACE : least(tier.means());
        return new VisitTimeliness(due, latest, means, VisitState.of(due.date(), latest, asOf));
    }

    /** The same on a day on which nobody may be at home to be visited. */
    public VisitTimeliness excusedBy(List<Excuse> excuses, LocalDate asOf) {
        return Excuse.holds(excuses, asOf, asOf) ? new VisitTimeliness(due, latest, means, VisitState.EXCUSED) : this;
    }

    /** Whether somebody has to go: due or overdue. */
    public boolean isOwed() {
        return state == VisitState.DUE || state == VisitState.OVERDUE;
    }

    private static VisitMeans least(Set<VisitMeans> allowed) {
        return Stream.of(VisitMeans.TELEPHONE, VisitMeans.VIDEO)
                .filter(allowed::contains)
                .findFirst()
                .orElse(VisitMeans.FACE_TO_FACE);
    }
}
