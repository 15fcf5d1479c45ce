package org.zhaoliao.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.testkit.report.Product;

@DisplayName("The store on MariaDB through the driver of MySQL keeps every promise")
class MySqlDriverContractTest extends DatabaseContract {

    @Override
    DataSource source() {
        return new MySqlDriver().source();
    }

    /** The driver of MySQL calls every server MySQL. */
    @Override
    public Product product() {
        return new Product("MariaDB", super.product().version() + ", driver of MySQL");
    }
}
