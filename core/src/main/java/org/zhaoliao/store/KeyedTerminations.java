package org.zhaoliao.store;

import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.Terminations;

/** Terminations. */
final class KeyedTerminations extends KeyedRecords<TerminationId, Termination> implements Terminations {

    KeyedTerminations(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
