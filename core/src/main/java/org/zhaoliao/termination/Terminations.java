package org.zhaoliao.termination;

import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The terminations of a system (终止库). A recipient has one open at most. */
public interface Terminations extends Aggregates<TerminationId, Termination> {

    /** How terminations are stored. */
    StoredKind<Termination> KIND = new StoredKind<>(
            "termination",
            Termination.class,
            termination -> termination.recipient().value(),
            termination -> Stream.of(termination.recipient().value())
                    .filter(recipient -> !TerminationLifeCycle.TABLE.isFinal(termination.status()))
                    .toList());

    /** All terminations of a recipient, ordered by identifier. */
    List<Versioned<Termination>> of(RecipientId recipient);
}
