package org.zhaoliao.testkit;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.zhaoliao.store.CareStore;

/** Transactions that a host begins and ends itself (宿主事务), and which the store joins. */
public interface HostTransactions {

    /** Begins a transaction, runs the work on a store that joins it, and commits. */
    void committed(Consumer<CareStore> work);

    /** Begins a transaction, runs the work on a store that joins it, and rolls back. */
    void rolledBack(Consumer<CareStore> work);

    /**
     * Begins a transaction, runs the work on a store that joins it, and commits. Whatever the work hands to its second argument runs after a savepoint (保存点) that
     * the host sets, and to which it then rolls back.
     */
    void committedInPart(BiConsumer<CareStore, Consumer<Runnable>> work);
}
