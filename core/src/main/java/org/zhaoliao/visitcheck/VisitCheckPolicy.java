package org.zhaoliao.visitcheck;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** The policy that this package reads (探访核查政策参数). All are defaults. */
public final class VisitCheckPolicy {

    /** How many visits at the home one visitor can make in a day. */
    public static final Parameter<Integer> VISITS_A_DAY = Parameter.count("visitcheck.visits-a-day");

    /** How many minutes it takes at least from one village to another. */
    public static final Parameter<Integer> MINUTES_BETWEEN_VILLAGES =
            Parameter.integer("visitcheck.minutes-between-villages", 0, 1440);

    /** Within how many natural days a report is entered. */
    public static final Parameter<Integer> ENTRY_DAYS = Parameter.days("visitcheck.entry-days");

    /** Within what time an inspector looks into a sign. */
    public static final Parameter<LegalPeriod> INSPECTION = Parameter.period("visitcheck.inspection");

    private VisitCheckPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(VISITS_A_DAY, MINUTES_BETWEEN_VILLAGES, ENTRY_DAYS, INSPECTION);
    }
}
