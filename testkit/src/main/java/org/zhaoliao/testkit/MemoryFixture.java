package org.zhaoliao.testkit;

import java.util.Set;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Product;

/**
 * The store in memory, to which others are compared.
 *
 * @param differences what is declared of it
 */
record MemoryFixture(Set<Difference> differences) implements StoreFixture {

    static final Set<Difference> DIFFERENCES = Set.of(Difference.NO_CONNECTION, Difference.NO_HOST);

    MemoryFixture() {
        this(DIFFERENCES);
    }

    @Override
    public CareStore empty() {
        return InMemoryStore.empty();
    }

    @Override
    public Product product() {
        return new Product("memory", "reference");
    }
}
