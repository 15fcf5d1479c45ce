package org.zhaoliao.jdbc;

import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.StoreContract;

@DisplayName("The store on H2 in memory keeps every promise")
class H2ContractTest extends StoreContract {

    @Override
    public CareStore empty() {
        return Databases.emptied(Databases.h2InMemory());
    }
}
