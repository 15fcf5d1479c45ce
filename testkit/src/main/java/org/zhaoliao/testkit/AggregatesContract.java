package org.zhaoliao.testkit;

import java.util.function.Function;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.store.CareStore;

/** What every port promises. */
abstract class AggregatesContract<K extends Identifier, T extends Aggregate<K>, P extends Aggregates<K, T>>
        implements WriteContract<K, T>,
                BulkContract<K, T>,
                HistoryContract<K, T>,
                PageContract<K, T>,
                KnownPageContract<K, T>,
                TimesContract<K, T>,
                HundredsContract<K, T>,
                RaceContract<K, T> {

    private final StoreFixture fixture;
    private final CareStore store;
    private final P port;

    AggregatesContract(StoreFixture fixture, Function<CareStore, P> port) {
        this.fixture = fixture;
        this.store = fixture.empty();
        this.port = port.apply(store);
    }

    @Override
    public final P port() {
        return port;
    }

    @Override
    public final CareStore store() {
        return store;
    }

    @Override
    public final StoreFixture fixture() {
        return fixture;
    }
}
