package org.zhaoliao.testkit;

import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.store.CareStore;

@DisplayName("The store in memory keeps every promise")
class InMemoryStoreTest extends StoreContract {

    @Override
    public CareStore empty() {
        return InMemoryStore.empty();
    }
}
