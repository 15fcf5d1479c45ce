package org.zhaoliao.testkit;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Product;

@DisplayName("The store in memory keeps every promise")
class InMemoryStoreTest extends StoreContract {

    private static final StoreFixture MEMORY = new MemoryFixture();

    @Override
    public CareStore empty() {
        return MEMORY.empty();
    }

    @Override
    public Product product() {
        return MEMORY.product();
    }

    @Override
    public Set<Difference> differences() {
        return MEMORY.differences();
    }
}
