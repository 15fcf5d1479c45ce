package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.revision.Transactions;

/**
 * Connections and transactions. While work runs within a transaction, its connection is bound to the thread, and every call on that thread joins it;
 * work inside work is a savepoint.
 */
final class Sessions implements Transactions {

    private final Opening opening;
    private final ThreadLocal<@Nullable Connection> bound;

    private Sessions(Opening opening, ThreadLocal<@Nullable Connection> bound) {
        this.opening = opening;
        this.bound = bound;
    }

    /** A connection and a transaction for each piece of work. */
    static Sessions of(DataSource source) {
        return new Sessions(source::getConnection, new ThreadLocal<>());
    }

    /** Everything joins the host's transaction on this connection. */
    static Sessions on(Connection connection) {
        return new Sessions(() -> connection, ThreadLocal.withInitial(() -> connection));
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return transaction(connection -> work.get());
    }

    /** Runs work in a transaction: the one that is bound, otherwise its own. */
    <T> T transaction(Work<T> work) {
        Connection joined = bound.get();
        try {
            return joined == null ? ofItsOwn(work) : inside(joined, work);
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /** Runs work that writes nothing, or a single statement. */
    <T> T read(Work<T> work) {
        Connection joined = bound.get();
        try {
            return joined == null ? alone(work) : work.run(joined);
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    private <T> T alone(Work<T> work) throws SQLException {
        try (Connection connection = opening.open()) {
            return work.run(connection);
        }
    }

    private <T> T ofItsOwn(Work<T> work) throws SQLException {
        try (Connection connection = opening.open()) {
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            bound.set(connection);
            try {
                return committed(connection, work);
            } finally {
                bound.remove();
                connection.setAutoCommit(automatic);
            }
        }
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        boolean kept = false;
        try {
            T result = work.run(connection);
            connection.commit();
            kept = true;
            return result;
        } finally {
            if (!kept) {
                connection.rollback();
            }
        }
    }

    private static <T> T inside(Connection connection, Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        boolean kept = false;
        try {
            T result = work.run(connection);
            connection.releaseSavepoint(before);
            kept = true;
            return result;
        } finally {
            if (!kept) {
                connection.rollback(before);
            }
        }
    }

    /** Work on a connection. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Opens a connection. */
    private interface Opening {
        Connection open() throws SQLException;
    }
}
