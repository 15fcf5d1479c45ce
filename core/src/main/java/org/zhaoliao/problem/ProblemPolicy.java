package org.zhaoliao.problem;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** The policy that this package reads (问题处理政策参数). The law says "in time" and gives no number: all are defaults. */
public final class ProblemPolicy {

    /** How long the office may take to settle a problem, from the finding or the reopening. */
    public static final Parameter<LegalPeriod> SETTLEMENT = Parameter.period("problem.settlement");

    /** How long after a referral, or after the last answer, the office asks the other unit what came of it, at the latest. */
    public static final Parameter<LegalPeriod> FOLLOW_UP = Parameter.period("problem.follow-up");

    /** How long after the due date the county bureau presses it. */
    public static final Parameter<LegalPeriod> COUNTY_AFTER = Parameter.period("problem.county-after");

    /** How long after the finding or the reopening the county bureau presses it, however often a unit was asked. */
    public static final Parameter<LegalPeriod> UNSETTLED_AT_MOST = Parameter.period("problem.unsettled-at-most");

    private ProblemPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(SETTLEMENT, FOLLOW_UP, COUNTY_AFTER, UNSETTLED_AT_MOST);
    }
}
