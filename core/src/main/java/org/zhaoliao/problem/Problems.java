package org.zhaoliao.problem;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The problems of a system (问题库). */
public interface Problems extends RecipientRecords<ProblemId, Problem> {

    /** How problems are stored. */
    StoredKind<Problem> KIND = new StoredKind<>(
            "problem",
            Problem.class,
            problem -> problem.recipient().stream()
                    .map(RecipientId::value)
                    .findFirst()
                    .orElse(""),
            problem -> List.of());
}
