package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.tier.EventVisit;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitTier;

/**
 * What keeps a person from being overdue in a horizon, whatever days are planned (探访规则): how long may pass between visits, and what is owed at once.
 *
 * @param last the visits before the horizon
 * @param spans the days of the horizon on which the person is at home and supported, in order; a plan visits on no other day
 */
public record VisitRule(LastVisits last, List<Span> spans) {

    public VisitRule {
        spans = List.copyOf(spans);
    }

    /** Somebody for whom each visit is overdue on the day after it is due. */
    VisitRule withoutGrace() {
        return new VisitRule(
                last,
                spans.stream()
                        .map(span -> new Span(
                                span.days(),
                                new VisitTier.Gaps(
                                        span.gaps().intervals(), span.gaps().home(), 0),
                                span.owed()))
                        .toList());
    }

    /**
     * Days at home on which the same is asked for (时段).
     *
     * @param days the days
     * @param gaps how long may pass between two visits
     * @param owed what is owed at once, unless a visit is made on the day of the event or after it
     */
    public record Span(DateRange days, VisitTier.Gaps gaps, List<EventVisit> owed) {

        public Span {
            owed = List.copyOf(owed);
        }

        /** The last day on which nothing is overdue yet, if nobody comes after some visits. */
        LocalDate latest(LastVisits last, WorkingCalendar calendar) {
            LocalDate regular = gaps.latest(last, calendar);
            return owed.stream()
                    .filter(visit -> last.leavesUnanswered(visit.event().day()))
                    .map(visit -> visit.due(calendar).date())
                    .min(Comparator.naturalOrder())
                    .filter(atOnce -> atOnce.isBefore(regular))
                    .orElse(regular);
        }
    }
}
