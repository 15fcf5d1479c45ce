package org.zhaoliao.jdbc;

import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.StoreContract;

@DisplayName("The store on PostgreSQL keeps every promise")
class PostgresContractTest extends StoreContract {

    @Override
    public CareStore empty() {
        return Databases.emptied(Databases.postgres());
    }
}
