package org.zhaoliao.store;

import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.Determinations;

/** Determinations. */
final class KeyedDeterminations extends KeyedPort<DeterminationId, Determination> implements Determinations {

    KeyedDeterminations(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
