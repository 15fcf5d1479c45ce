package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.Problems;
import org.zhaoliao.revision.Versioned;

/** Problems. */
final class KeyedProblems extends KeyedPort<ProblemId, Problem> implements Problems {

    KeyedProblems(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<Problem>> of(RecipientId recipient) {
        return about(recipient);
    }
}
