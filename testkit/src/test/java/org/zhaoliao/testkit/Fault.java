package org.zhaoliao.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.BrokenStoreSuite.Setting;

/**
 * One promise that a store breaks; beside it, it is the store in memory.
 *
 * @param what what it does wrong
 * @param setting a new store that does so
 * @param found the cases that have to find it
 */
record Fault(String what, Setting setting, List<String> found) {

    static Fault of(String what, Supplier<CareStore> store, String... found) {
        return new Fault(what, Setting.of(store), List.of(found));
    }

    /** Inside the transactions of a host, or when connections break. */
    static Fault around(
            String what,
            BrokenStoreSuite.Connections connections,
            Function<CareStore, HostTransactions> host,
            String... found) {
        return new Fault(what, Setting.of(InMemoryStore::empty).with(connections, host), List.of(found));
    }
}
