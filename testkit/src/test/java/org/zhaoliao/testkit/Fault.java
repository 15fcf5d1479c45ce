package org.zhaoliao.testkit;

import java.util.List;
import java.util.function.Supplier;
import org.zhaoliao.store.CareStore;

/**
 * One promise that a store breaks; beside it, it is the store in memory.
 *
 * @param what what it does wrong
 * @param store a new store that does so
 * @param found the cases that have to find it
 */
record Fault(String what, Supplier<CareStore> store, List<String> found) {

    static Fault of(String what, Supplier<CareStore> store, String... found) {
        return new Fault(what, store, List.of(found));
    }
}
