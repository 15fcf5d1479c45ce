package org.zhaoliao.testkit;

import java.util.Set;
import java.util.function.Supplier;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Product;

/** The suites over whatever store is put in; run by {@link BrokenStoresTest}, not by the build. */
class BrokenStoreSuite extends StoreContract {

    static Supplier<CareStore> stores = InMemoryStore::empty;
    static Set<Difference> declared = MemoryFixture.DIFFERENCES;

    @Override
    public CareStore empty() {
        return stores.get();
    }

    @Override
    public Product product() {
        return new Product("<broken> & \"odd\"", "0");
    }

    @Override
    public Set<Difference> differences() {
        return declared;
    }

    @Override
    public int randomCommands() {
        return 2_000;
    }
}
