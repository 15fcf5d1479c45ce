package org.zhaoliao.assessment;

import java.util.Arrays;
import java.util.List;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;

/** Why the grade of another scale gives its level; undetermined by the six items where it is mapped to none. */
final class GradeFinding {

    private GradeFinding() {}

    static Finding of(AssessmentBasis.ScaleGrade result, Policy policy) {
        return GradeLevels.of(result.scale(), policy)
                .flatMap(mapping -> mapping.range(result.grade()).map(range -> mapped(result, mapping, range)))
                .orElseGet(() -> LevelScale.of(policy).notLookedAt(result.unmapped(policy)));
    }

    private static Finding mapped(AssessmentBasis.ScaleGrade result, GradeLevels mapping, CareLevelRange range) {
        Reason reason =
                Reason.of("assessment.graded", result.scale(), result.grade(), Wording.argument(range.lightest()));
        List<Finding> levels = Arrays.stream(CareLevel.values())
                .map(level ->
                        Finding.leaf(level.code(), mapping.citation(), Observation.of(range.contains(level), reason)))
                .toList();
        return Finding.combined("assessment.by-scale", mapping.citation(), Combination.ANY, levels);
    }
}
