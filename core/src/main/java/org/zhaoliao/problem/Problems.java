package org.zhaoliao.problem;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The problems of a system (问题库). */
public interface Problems extends Aggregates<ProblemId, Problem> {

    /** How problems are stored. */
    StoredKind<Problem> KIND = new StoredKind<>(
            "problem",
            Problem.class,
            problem -> problem.recipient().stream()
                    .map(RecipientId::value)
                    .findFirst()
                    .orElse(""),
            problem -> List.of());

    /** The problems of a recipient, ordered by identifier. */
    List<Versioned<Problem>> of(RecipientId recipient);
}
