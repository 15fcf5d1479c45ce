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

    /** How many minutes it takes at least from one home to another in the same village; at 0 only visits that overlap are too fast. */
    public static final Parameter<Integer> MINUTES_WITHIN_VILLAGE =
            Parameter.integer("visitcheck.minutes-within-village", 0, 1440);

    /** How many minutes a visit at the home takes at least. */
    public static final Parameter<Integer> MINUTES_AT_HOME = Parameter.integer("visitcheck.minutes-at-home", 0, 1440);

    /** Whether a report says when it was entered; {@code no} where reports are taken over from paper. */
    public static final Parameter<Boolean> ENTRY_NEEDED = Parameter.flag("visitcheck.entry-needed");

    /** Within how many natural days a report is entered. */
    public static final Parameter<Integer> ENTRY_DAYS = Parameter.days("visitcheck.entry-days");

    /** Within what time an inspector looks into a sign. */
    public static final Parameter<LegalPeriod> INSPECTION = Parameter.period("visitcheck.inspection");

    private VisitCheckPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(
                VISITS_A_DAY,
                MINUTES_BETWEEN_VILLAGES,
                MINUTES_WITHIN_VILLAGE,
                MINUTES_AT_HOME,
                ENTRY_NEEDED,
                ENTRY_DAYS,
                INSPECTION);
    }
}
