package org.zhaoliao.testkit;

import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.store.CareStore;

/** What every port promises. */
abstract class AggregatesContract<K extends Identifier, T extends Aggregate<K>>
        implements WriteContract<K, T>, HistoryContract<K, T>, PageContract<K, T>, RaceContract<K, T> {

    private final CareStore store;

    AggregatesContract(StoreFixture fixture) {
        this.store = fixture.empty();
    }

    abstract Aggregates<K, T> portOf(CareStore careStore);

    @Override
    public final Aggregates<K, T> port() {
        return portOf(store);
    }
}
