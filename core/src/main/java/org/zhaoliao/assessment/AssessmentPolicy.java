package org.zhaoliao.assessment;

import java.util.List;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** What assessments read from policy (评估政策参数). */
public final class AssessmentPolicy {

    /** From so many failed items on, partly dependent. */
    public static final Parameter<Integer> PARTLY_DEPENDENT_FROM =
            Parameter.integer("assessment.partly-dependent-from");

    /** From so many failed items on, wholly dependent. */
    public static final Parameter<Integer> WHOLLY_DEPENDENT_FROM =
            Parameter.integer("assessment.wholly-dependent-from");

    /** Time to reassess after a reported change. */
    public static final Parameter<LegalPeriod> REASSESSMENT = Parameter.period("assessment.reassessment");

    /** How long an assessment stands when nothing is reported. */
    public static final Parameter<LegalPeriod> ROUTINE_INTERVAL = Parameter.period("assessment.routine-interval");

    private AssessmentPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(PARTLY_DEPENDENT_FROM, WHOLLY_DEPENDENT_FROM, REASSESSMENT, ROUTINE_INTERVAL);
    }

    /** What their values have to hold to: whoever is partly dependent fails fewer items than whoever is wholly so, 民发〔2021〕43号 art. 22. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.less(PARTLY_DEPENDENT_FROM, WHOLLY_DEPENDENT_FROM));
    }
}
