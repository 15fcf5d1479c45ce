package org.zhaoliao.jdbc;

import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.StoreContract;

@DisplayName("The store on MariaDB through the driver of MySQL keeps every promise")
class MySqlDriverContractTest extends StoreContract {

    @Override
    public CareStore empty() {
        return Databases.emptied(new MySqlDriver().source());
    }
}
