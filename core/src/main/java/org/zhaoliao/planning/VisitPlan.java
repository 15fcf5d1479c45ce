package org.zhaoliao.planning;

import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;

/**
 * Who visits whom on which day, and what does not fit (探访计划). A visit that is owed is planned in time or is a shortfall, never dropped.
 *
 * @param visits ordered by day, visitor, village and recipient; the fixed ones among them
 * @param shortfalls ordered by the end of their window and recipient
 */
public record VisitPlan(List<PlannedVisit> visits, List<Shortfall> shortfalls) {

    public VisitPlan {
        visits = List.copyOf(visits);
        shortfalls = List.copyOf(shortfalls);
    }

    /**
     * A visit that cannot be made in time (探访缺口).
     *
     * @param recipient who is not visited in time
     * @param village where
     * @param window the days of the horizon on which the visit was owed
     * @param why what stands against it, and the day of a later visit when there is one
     */
    public record Shortfall(RecipientId recipient, DivisionCode village, DateRange window, Reason why) {}
}
