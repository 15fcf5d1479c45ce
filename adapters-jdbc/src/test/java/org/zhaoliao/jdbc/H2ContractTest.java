package org.zhaoliao.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The store on H2 in memory keeps every promise")
class H2ContractTest extends DatabaseContract {

    @Override
    DataSource source() {
        return Databases.h2InMemory();
    }
}
