package org.zhaoliao.store;

import org.zhaoliao.oversight.EvaluationId;
import org.zhaoliao.oversight.Evaluations;
import org.zhaoliao.oversight.ThirdPartyEvaluation;

/** Third-party evaluations. */
final class KeyedEvaluations extends KeyedPort<EvaluationId, ThirdPartyEvaluation> implements Evaluations {

    KeyedEvaluations(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
