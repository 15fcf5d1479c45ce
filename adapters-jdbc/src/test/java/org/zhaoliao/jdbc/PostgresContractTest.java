package org.zhaoliao.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.StoreContract;

@DisplayName("The store on PostgreSQL keeps every promise, under an account that may do only what Schema.grants says")
class PostgresContractTest extends StoreContract {

    private static final DataSource GRANTED = Databases.postgresOfStore();

    @Override
    public CareStore empty() {
        Databases.emptied(Databases.postgres());
        return JdbcCareStore.over(GRANTED, Databases.CIPHER);
    }
}
