package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction of the library on a connection of its own. When it is closed it is rolled back, unless it was committed, and the connection is given back; what
 * fails then is told beside what failed before.
 */
final class OwnTransaction implements AutoCloseable {

    private final Connection connection;
    private int isolation = Connection.TRANSACTION_NONE;
    private boolean begun;
    private boolean committed;

    OwnTransaction(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    void begin() throws SQLException {
        Session.checkFree(connection);
        connection.setAutoCommit(false);
        begun = true;
    }

    /** One that only reads, and sees the database as it is now until its end. */
    void beginOfOneMoment() throws SQLException {
        Session.checkFree(connection);
        int usual = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Isolation.ofSnapshots(connection));
        isolation = usual;
        begin();
    }

    void commit() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw StoreException.atCommit(failure);
        }
        committed = true;
    }

    /** What is committed stays so, whatever becomes of the connection. */
    @Override
    public void close() throws SQLException {
        try {
            end();
        } catch (SQLException failure) {
            if (!committed) {
                throw failure;
            }
        }
    }

    private void end() throws SQLException {
        try (Connection given = connection) {
            if (begun && !committed) {
                given.rollback();
            }
            if (begun) {
                given.setAutoCommit(true);
            }
            if (isolation != Connection.TRANSACTION_NONE) {
                given.setTransactionIsolation(isolation);
            }
        }
    }
}
