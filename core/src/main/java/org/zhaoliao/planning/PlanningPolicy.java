package org.zhaoliao.planning;

import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** The policy that this package reads (探访频次政策参数). The notice asks for regular visits and gives no number: all are defaults. Gaps are natural days. */
public final class PlanningPolicy {

    /** Longest gap between visits to somebody of a key group (重点人群). */
    public static final Parameter<Integer> KEY_GROUP_GAP = Parameter.integer("planning.gap.key-group");

    /** Longest gap between visits to an old person who lives alone. */
    public static final Parameter<Integer> ELDER_ALONE_GAP = Parameter.integer("planning.gap.elder-alone");

    /** From which age on an old person who lives alone is visited more often, in full years. */
    public static final Parameter<Integer> ELDER_AGE = Parameter.integer("planning.elder-age");

    /** Longest gap between visits to somebody with an open risk case. */
    public static final Parameter<Integer> OPEN_RISK_GAP = Parameter.integer("planning.gap.open-risk");

    /** Longest gap between visits at the home, since a telephone or video call does not show everything. */
    public static final Parameter<Integer> FACE_TO_FACE_GAP = Parameter.integer("planning.gap.face-to-face");

    /** Longest gap between contacts with somebody whom a mental-health institution looks after, by whatever means. */
    public static final Parameter<Integer> INSTITUTION_GAP = Parameter.integer("planning.gap.in-institution");

    /** Within what time whoever came home from a hospital or an institution is visited at home. */
    public static final Parameter<LegalPeriod> AFTER_STAY = Parameter.period("planning.after-stay");

    /** Days of grace after the due date. */
    public static final Parameter<Integer> GRACE = Parameter.integer("planning.grace");

    private static final Parameter<Integer> CAPABLE_GAP = Parameter.integer("planning.gap.capable");
    private static final Parameter<Integer> PARTLY_DEPENDENT_GAP = Parameter.integer("planning.gap.partly-dependent");
    private static final Parameter<Integer> WHOLLY_DEPENDENT_GAP = Parameter.integer("planning.gap.wholly-dependent");

    private PlanningPolicy() {}

    /** Longest gap between visits to somebody of a care level. */
    public static Parameter<Integer> gap(CareLevel level) {
        return switch (level) {
            case CAPABLE -> CAPABLE_GAP;
            case PARTLY_DEPENDENT -> PARTLY_DEPENDENT_GAP;
            case WHOLLY_DEPENDENT -> WHOLLY_DEPENDENT_GAP;
        };
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(
                CAPABLE_GAP,
                PARTLY_DEPENDENT_GAP,
                WHOLLY_DEPENDENT_GAP,
                KEY_GROUP_GAP,
                ELDER_ALONE_GAP,
                ELDER_AGE,
                OPEN_RISK_GAP,
                FACE_TO_FACE_GAP,
                INSTITUTION_GAP,
                AFTER_STAY,
                GRACE);
    }
}
