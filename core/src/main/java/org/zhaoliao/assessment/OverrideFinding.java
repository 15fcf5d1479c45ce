package org.zhaoliao.assessment;

import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;

/** Shows an override beside the level that it replaces, so that nobody takes the one for the other. */
final class OverrideFinding {

    private OverrideFinding() {}

    static boolean counts(Policy policy) {
        return policy.get(AssessmentPolicy.OVERRIDE_ALLOWED);
    }

    static Finding of(LevelOverride override, CareLevelRange replaced, Policy policy) {
        PolicyValue<Boolean> allowed = policy.cited(AssessmentPolicy.OVERRIDE_ALLOWED);
        Reason reason = Reason.of(
                allowed.value() ? "assessment.overridden" : "assessment.override-void",
                Wording.argument(override.level()),
                Wording.argument(replaced.lightest()),
                Wording.argument(replaced.heaviest()),
                Wording.literal(override.reason()),
                Wording.literal(override.first()),
                Wording.literal(override.second()));
        return Finding.leaf("assessment.override", allowed.citation(), Observation.of(allowed.value(), reason));
    }
}
