package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.Terminations;

/** Terminations. */
final class KeyedTerminations extends KeyedPort<TerminationId, Termination> implements Terminations {

    KeyedTerminations(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<Termination>> of(RecipientId recipient) {
        return about(recipient);
    }
}
