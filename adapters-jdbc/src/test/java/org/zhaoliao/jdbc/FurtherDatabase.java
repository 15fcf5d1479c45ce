package org.zhaoliao.jdbc;

import javax.sql.DataSource;

/** A database that a profile of the build brings. */
public interface FurtherDatabase {

    /** With the tables in place. */
    DataSource source();

    /** An empty database without tables on the same server. */
    DataSource fresh(String name);
}
