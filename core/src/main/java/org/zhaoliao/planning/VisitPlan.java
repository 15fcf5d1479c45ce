package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;

/**
 * Who visits whom on which day, and what does not fit (探访计划). A visit that is owed is planned in time or is a shortfall, never dropped.
 *
 * @param visits ordered by day, visitor, village and recipient; the fixed ones among them, and those that are late
 * @param shortfalls ordered by the end of their window and recipient
 * @param overloads why shortfalls could not be avoided; empty when there are none
 * @param score how good the plan is, and how good any could be
 */
public record VisitPlan(
        List<PlannedVisit> visits, List<Shortfall> shortfalls, List<Overload> overloads, PlanScore score) {

    public VisitPlan {
        visits = List.copyOf(visits);
        shortfalls = List.copyOf(shortfalls);
        overloads = List.copyOf(overloads);
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

    /**
     * More visits than there is room for (人手不足): in time by their windows they can be made on these days only, by those who may go to these villages, and so
     * many of them at most. Other windows were looked for before.
     *
     * @param villages where, in order
     * @param days the working days on which one of them is in time, in order
     * @param owed how many visits are owed there
     * @param possible how many of them can be made in time, less than owed
     * @param relief on which day one more visitor would help most; none where none would
     * @param unavoidable how many of those that are missed are missed whoever plans, from 0 on: all where the windows are as given; else so many more visits
     *     the rules behind them ask for on some days than all who may go then can make, whichever windows are taken, less what is told of other overloads. No
     *     plan misses fewer than these of all overloads together. The rest is missed by the windows of this plan, and perhaps not by others
     */
    public record Overload(
            List<DivisionCode> villages,
            List<LocalDate> days,
            int owed,
            int possible,
            List<Relief> relief,
            int unavoidable) {

        public Overload {
            villages = List.copyOf(villages);
            days = List.copyOf(days);
            relief = List.copyOf(relief);
        }

        /** How many visits are missed, at least one. */
        public int missed() {
            return owed - possible;
        }

        /** Whether all that is missed is missed whoever plans. */
        public boolean proven() {
            return unavoidable == missed();
        }
    }

    /**
     * What would help most (增援建议): one more visitor on a day.
     *
     * @param day the day
     * @param visits how many more visits could be made in time with them, at most
     */
    public record Relief(LocalDate day, int visits) {}
}
