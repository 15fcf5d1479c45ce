package org.zhaoliao.termination;

import java.util.stream.Stream;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The terminations of a system (终止库). A recipient has one open at most. */
public interface Terminations extends RecipientRecords<TerminationId, Termination> {

    /** How terminations are stored. */
    StoredKind<Termination> KIND = new StoredKind<>(
            "termination",
            Termination.class,
            termination -> termination.recipient().value(),
            termination -> Stream.of(termination.recipient().value())
                    .filter(recipient -> !TerminationLifeCycle.TABLE.isFinal(termination.status()))
                    .toList());
}
