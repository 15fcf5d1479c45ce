package org.zhaoliao.memory;

import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.store.KeyedAggregates;

/** Storage in memory (内存存储): safe for use by several threads, of which one at a time gets through. */
public final class InMemoryStore {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOutbox outbox = new InMemoryOutbox(transactions);

    private InMemoryStore() {}

    /** All ports over a new, empty store. */
    public static CareStore empty() {
        InMemoryStore store = new InMemoryStore();
        return CareStore.over(store::aggregates, store.outbox, store.transactions);
    }

    private <K extends Identifier, T extends Aggregate<K>> KeyedAggregates<K, T> aggregates(StoredKind<T> kind) {
        return new InMemoryAggregates<>(kind, transactions, outbox);
    }
}
