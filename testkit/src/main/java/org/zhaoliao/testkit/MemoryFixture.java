package org.zhaoliao.testkit;

import java.util.Set;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Product;

/** The store in memory, to which others are compared. */
final class MemoryFixture implements StoreFixture {

    static final Set<Difference> DIFFERENCES = Set.of(Difference.NO_CONNECTION, Difference.NO_HOST);

    @Override
    public CareStore empty() {
        return InMemoryStore.empty();
    }

    @Override
    public Product product() {
        return new Product("memory", "reference");
    }

    @Override
    public Set<Difference> differences() {
        return DIFFERENCES;
    }
}
