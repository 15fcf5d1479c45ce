package org.zhaoliao.store;

import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.Problems;

/** Problems. */
final class KeyedProblems extends KeyedRecords<ProblemId, Problem> implements Problems {

    KeyedProblems(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
