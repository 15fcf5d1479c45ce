package org.zhaoliao.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;

@DisplayName("The store on PostgreSQL keeps every promise, under an account that may do only what Schema.grants says")
class PostgresContractTest extends DatabaseContract {

    private static final DataSource GRANTED = Databases.postgresOfStore();

    @Override
    DataSource source() {
        return Databases.postgres();
    }

    @Override
    public CareStore empty() {
        Databases.emptied(source());
        return over(GRANTED);
    }
}
