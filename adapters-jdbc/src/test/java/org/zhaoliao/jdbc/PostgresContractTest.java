package org.zhaoliao.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The store on PostgreSQL keeps every promise")
class PostgresContractTest extends DatabaseContract {

    @Override
    DataSource source() {
        return Databases.postgres();
    }
}
