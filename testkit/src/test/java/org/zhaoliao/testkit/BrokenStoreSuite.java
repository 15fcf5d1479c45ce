package org.zhaoliao.testkit;

import java.util.function.Supplier;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;

/** The suites over whatever store is put in; run by {@link BrokenStoresTest}, not by the build. */
class BrokenStoreSuite extends StoreContract {

    static Supplier<CareStore> stores = InMemoryStore::empty;

    @Override
    public CareStore empty() {
        return stores.get();
    }
}
