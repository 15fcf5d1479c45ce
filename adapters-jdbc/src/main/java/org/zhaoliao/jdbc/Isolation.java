package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What a transaction sees of others, where the databases call the same thing by different names. */
final class Isolation {

    private Isolation() {}

    /**
     * The store is written for "read committed". Others begin with it; MariaDB and MySQL begin with "repeatable read", under which a transaction that has
     * read writes on what it no longer sees. Holds for the transaction that begins next, and for none after it.
     */
    static void ofWrites(Connection connection) throws SQLException {
        if (isMariaDb(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level read committed");
            }
        }
    }

    /** On MariaDB and MySQL a serializable read locks what it reads, and "repeatable read" sees one moment. */
    static int ofSnapshots(Connection connection) throws SQLException {
        return isMariaDb(connection) ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_SERIALIZABLE;
    }

    private static boolean isMariaDb(Connection connection) throws SQLException {
        return Dialect.MARIADB.isOf(connection);
    }
}
