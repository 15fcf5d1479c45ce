package org.zhaoliao.jdbc;

import javax.sql.DataSource;

/** A database with the tables in place that a profile of the build brings. */
public interface FurtherDatabase {

    DataSource source();
}
