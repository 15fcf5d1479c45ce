package org.zhaoliao.jdbc;

import javax.sql.DataSource;

/** MariaDB through the driver of MySQL. */
public final class MySqlDriver implements FurtherDatabase {

    private static final DataSource SOURCE = Databases.withTables(MariaDbServer.byMySqlDriver("by_mysql"));

    @Override
    public DataSource source() {
        return SOURCE;
    }

    @Override
    public DataSource fresh(String name) {
        return MariaDbServer.byMySqlDriver(name + "_by_mysql");
    }
}
