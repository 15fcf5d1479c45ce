package org.zhaoliao.oversight;

import java.util.List;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;

/** The third-party evaluations of a system (第三方评估库). */
public interface Evaluations extends Aggregates<EvaluationId, ThirdPartyEvaluation> {

    /** How they are stored. */
    StoredKind<ThirdPartyEvaluation> KIND =
            new StoredKind<>("evaluation", ThirdPartyEvaluation.class, evaluation -> "", evaluation -> List.of());
}
