package org.zhaoliao.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.zhaoliao.store.CareStore;

@DisplayName("The store on MariaDB keeps every promise, under an account that may do only what Schema.grants says")
class MariaDbDriverContractTest extends DatabaseContract {

    private static final DataSource OWNER = new MariaDbDriver().source();
    private static final DataSource GRANTED = MariaDbServer.granted("by_mariadb", OWNER);

    @Override
    DataSource source() {
        return OWNER;
    }

    @Override
    public CareStore empty() {
        Databases.emptied(OWNER);
        return over(GRANTED);
    }
}
