package org.zhaoliao.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The store on MariaDB through the driver of MySQL keeps every promise")
class MySqlDriverContractTest extends DatabaseContract {

    @Override
    DataSource source() {
        return new MySqlDriver().source();
    }
}
