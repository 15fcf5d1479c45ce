package org.zhaoliao.planning;

import java.util.List;

/**
 * How good a plan is (计划评分), in one measure for all who plan. Below the soft score no plan of the same loads can come, as far as the bound knows.
 *
 * @param missed visits owed that are not made in time
 * @param overCapacity visits beyond what a visitor can make on a day
 * @param misplaced visits on a day off, by somebody absent, excluded or outside their area, or twice a day; fixed ones do not count
 * @param spacing mean over persons with two or more visits of the mean |gap − length ÷ visits| in days, gaps taken round the end of the horizon
 * @param balance mean over visitors of |load ÷ capacity − the township's| ÷ the township's
 * @param trips how often somebody goes to a village: visitor, village and day
 * @param spacingBound the least spacing that the windows and the calendar allow, were there room without end; 0 where visits are missed or made beyond those
 *     owed, for then nothing is known
 * @param balanceBound the least balance that whole visits allow, as many as each township has
 */
public record PlanScore(
        int missed,
        int overCapacity,
        int misplaced,
        double spacing,
        double balance,
        int trips,
        double spacingBound,
        double balanceBound) {

    private static final int BALANCE_WEIGHT = 10;

    /** The score of some visits as an answer to a request, whoever planned them. */
    public static PlanScore of(VisitPlanner.Request request, List<PlannedVisit> visits) {
        return new Scoring(request, visits).score();
    }

    /** What must not be: 0 in a good plan. */
    public int hard() {
        return missed + overCapacity + misplaced;
    }

    /** What should be small: days of uneven spacing, and ten times the imbalance. */
    public double soft() {
        return spacing + BALANCE_WEIGHT * balance;
    }

    /** What no plan can go below. */
    public double softBound() {
        return spacingBound + BALANCE_WEIGHT * balanceBound;
    }
}
