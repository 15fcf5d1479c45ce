package org.zhaoliao.jdbc;

import javax.sql.DataSource;

/** MariaDB through the driver of MariaDB. */
public final class MariaDbDriver implements FurtherDatabase {

    private static final DataSource SOURCE = Databases.withTables(MariaDbServer.byMariaDbDriver("by_mariadb"));

    @Override
    public DataSource source() {
        return SOURCE;
    }

    @Override
    public DataSource fresh(String name) {
        return MariaDbServer.byMariaDbDriver(name + "_by_mariadb");
    }
}
