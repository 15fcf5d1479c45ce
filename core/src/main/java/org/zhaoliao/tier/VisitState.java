package org.zhaoliao.tier;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitStatus;

/** Where a day stands with a visit that is owed (探访及时性). Never stored: it follows from policy, records and the day. */
public enum VisitState {
    /** Before the due date (未到期). */
    UPCOMING,
    /** From the due date to the end of the days of grace (应探访). */
    DUE,
    /** After the days of grace (超期未探访). */
    OVERDUE,
    /** Made (已探访). */
    DONE,
    /** Nobody is there to be visited, or the visit was called off (免于探访). */
    EXCUSED;

    /**
     * Where the policy's day stands with an arranged visit. A visit that failed or was missed is still owed. Whoever is away on a day of grace is excused
     * on that day; whoever is away on the last of them is excused for good: after they come home another visit is owed.
     *
     * @param excuses the days on which nobody was there, in any order
     */
    public static VisitState of(HomeVisit visit, List<Excuse> excuses, Policy policy) {
        LocalDate asOf = policy.day();
        LocalDate last = visit.plannedFor().plusDays(policy.get(TierPolicy.GRACE));
        if (visit.doneOn().filter(day -> !day.isAfter(asOf)).isPresent()) {
            return DONE;
        }
        if (visit.status() == VisitStatus.CANCELLED
                || Excuse.holds(excuses, between(visit.plannedFor(), asOf, last), asOf)) {
            return EXCUSED;
        }
        return of(visit.plannedFor(), last, asOf);
    }

    /** Where a day stands with what is due on another and overdue after the last. */
    static VisitState of(LocalDate due, LocalDate last, LocalDate asOf) {
        if (asOf.isBefore(due)) {
            return UPCOMING;
        }
        return asOf.isAfter(last) ? OVERDUE : DUE;
    }

    private static LocalDate between(LocalDate first, LocalDate day, LocalDate last) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }
}
