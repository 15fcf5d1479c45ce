package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Closing closing;
    private final ThreadLocal<@Nullable Session> bound;

    private Sessions(Opening opening, Closing closing, ThreadLocal<@Nullable Session> bound) {
        this.opening = opening;
        this.closing = closing;
        this.bound = bound;
    }

    /** A connection and a transaction for each piece of work. */
    static Sessions of(DataSource source, Closing closing) {
        return new Sessions(source::getConnection, closing, new ThreadLocal<>());
    }

    /** The same for work that enters nothing in a history. */
    static Sessions of(DataSource source) {
        return of(source, (connection, entered) -> {});
    }

    /** Everything joins the host's transaction on this connection. */
    static Sessions on(Connection connection, Closing closing) {
        return new Sessions(() -> connection, closing, ThreadLocal.withInitial(() -> Session.of(connection, true)));
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return transaction(connection -> work.get());
    }

    /** Runs work in a transaction: the one that is bound, otherwise its own. */
    <T> T transaction(Work<T> work) {
        Session joined = bound.get();
        try {
            return joined == null ? ofItsOwn(work) : inside(joined, work);
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /** Runs work that writes nothing, or a single statement. */
    <T> T read(Work<T> work) {
        Session joined = bound.get();
        try {
            return joined == null ? alone(work) : work.run(joined.connection());
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /** Runs reads on a connection of their own that all see the database as it is now, whatever is written meanwhile. */
    <T> T snapshot(Work<T> work) {
        try (Connection connection = opening.open()) {
            int isolation = connection.getTransactionIsolation();
            boolean automatic = connection.getAutoCommit();
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            try {
                return work.run(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(automatic);
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /** Notes that an entry was written in the transaction that is bound. */
    void entered(String kind, String seal) {
        Objects.requireNonNull(bound.get()).entered().add(new Entered(kind, seal));
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
            Session session = Session.of(connection, false);
            bound.set(session);
            try {
                return committed(session, work);
            } finally {
                bound.remove();
                connection.setAutoCommit(automatic);
            }
        }
    }

    /** The heads come last, so that they are locked for the length of the commit only. */
    private <T> T committed(Session session, Work<T> work) throws SQLException {
        Connection connection = session.connection();
        boolean kept = false;
        try {
            T result = work.run(connection);
            closing.close(connection, session.entered());
            connection.commit();
            kept = true;
            return result;
        } finally {
            if (!kept) {
                connection.rollback();
            }
        }
    }

    private <T> T inside(Session session, Work<T> work) throws SQLException {
        Connection connection = session.connection();
        Savepoint before = connection.setSavepoint();
        int entered = session.entered().size();
        boolean kept = false;
        try {
            T result = work.run(connection);
            closeForHost(session);
            connection.releaseSavepoint(before);
            kept = true;
            return result;
        } finally {
            if (!kept) {
                connection.rollback(before);
                session.forget(entered);
            }
        }
    }

    /** Nobody tells the library of the host's commit: there the heads are written at once. */
    private void closeForHost(Session session) throws SQLException {
        if (session.hosts()) {
            closing.close(session.connection(), session.entered());
            session.entered().clear();
        }
    }

    /**
     * A connection that is bound to a thread.
     *
     * @param hosts whether the host owns the transaction
     * @param entered what was entered in histories, and is in no head yet
     */
    private record Session(Connection connection, boolean hosts, List<Entered> entered) {

        static Session of(Connection connection, boolean hosts) {
            return new Session(connection, hosts, new ArrayList<>());
        }

        /** What came after so many was rolled back. */
        void forget(int kept) {
            List<Entered> later = entered.subList(Math.min(kept, entered.size()), entered.size());
            later.clear();
        }
    }

    /** An entry of a history of a kind, by its seal. */
    record Entered(String kind, String seal) {}

    /** What is written when all else is, before the commit. */
    interface Closing {
        void close(Connection connection, List<Entered> entered) throws SQLException;
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
