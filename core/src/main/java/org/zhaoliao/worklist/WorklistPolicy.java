package org.zhaoliao.worklist;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** The policy values that the worklist reads beside those of the parts it derives duties from. */
public final class WorklistPolicy {

    /** How many days before they are due periodic duties appear (提前列出天数). */
    public static final Parameter<Integer> AHEAD_DAYS = Parameter.days("worklist.ahead-days");

    /** Within what time a wish for central support should be settled (集中供养意愿落实期限). */
    public static final Parameter<LegalPeriod> WISH = Parameter.period("worklist.wish");

    /** How long after a wish failed for want of a place the person is asked again (集中供养意愿回访期限). */
    public static final Parameter<LegalPeriod> WISH_AGAIN = Parameter.period("worklist.wish-again");

    /** Within what time a lead should be screened (线索核查期限). */
    public static final Parameter<LegalPeriod> SCREENING = Parameter.period("worklist.screening");

    /** Within what time from its first screening a lead becomes an application or is closed (线索办结期限). */
    public static final Parameter<LegalPeriod> SETTLING = Parameter.period("worklist.lead-settling");

    private WorklistPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(AHEAD_DAYS, WISH, WISH_AGAIN, SCREENING, SETTLING);
    }
}
