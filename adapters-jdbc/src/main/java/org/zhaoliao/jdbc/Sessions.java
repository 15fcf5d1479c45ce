package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.revision.Transactions;

/**
 * Connections and transactions. While work runs within a transaction, its connection is bound to the thread, and every call on that thread joins it;
 * work inside work is a savepoint.
 *
 * <p>A transaction that the database gave up for another one is done again when it is a single call of the library; the work of a host is not, since only
 * the host knows whether it may run twice.
 */
final class Sessions implements Transactions {

    /** How often a call is tried before the contention is raised. */
    static final int ATTEMPTS = 5;

    private static final int ONCE = 1;

    private final Opening opening;
    private final Closing closing;
    private final ThreadLocal<@Nullable Session> bound;
    private final int attempts;

    private Sessions(Opening opening, Closing closing, ThreadLocal<@Nullable Session> bound, int attempts) {
        this.opening = opening;
        this.closing = closing;
        this.bound = bound;
        this.attempts = attempts;
    }

    /** A connection and a transaction for each piece of work, which is tried so often. */
    static Sessions of(DataSource source, Closing closing, int attempts) {
        return new Sessions(source::getConnection, closing, new ThreadLocal<>(), attempts);
    }

    /** The same for work that enters nothing in a history. */
    static Sessions of(DataSource source) {
        return of(source, (connection, entered) -> {}, ATTEMPTS);
    }

    /** Everything joins the host's transaction on this connection. */
    static Sessions on(Connection connection, Closing closing) {
        Sessions sessions = new Sessions(
                () -> connection, closing, ThreadLocal.withInitial(() -> Session.ofTheHost(connection)), ONCE);
        return sessions.read(checked -> sessions);
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return once(connection -> work.get());
    }

    /** Runs work that calls the host, and is therefore never done again by itself, in a transaction. */
    <T> T once(Work<T> work) {
        return transaction(work, ONCE);
    }

    /** Runs work of the library, which can be done again, in a transaction: the one that is bound, otherwise its own. */
    <T> T transaction(Work<T> work) {
        return transaction(work, attempts);
    }

    private <T> T transaction(Work<T> work, int tries) {
        return repeated(tries, () -> {
            Session joined = bound.get();
            return joined == null ? ofItsOwn(work) : inside(joined, work);
        });
    }

    /** Runs work that writes nothing, or a single statement. */
    <T> T read(Work<T> work) {
        return repeated(attempts, () -> {
            Session joined = bound.get();
            return joined == null ? alone(work) : joined.run(work);
        });
    }

    /** Runs reads on a connection of their own that all see the database as it is now, whatever is written meanwhile. */
    <T> T snapshot(Work<T> work) {
        return repeated(attempts, () -> ofOneMoment(work));
    }

    private <T> T repeated(int tries, Attempt<T> attempt) {
        for (int failed = 1; failed < tries; failed++) {
            try {
                return attempt.made();
            } catch (StoreException failure) {
                if (bound.get() != null
                        || failure.kind() != StoreException.Kind.CONTENTION
                        || !Backoff.waited(failed)) {
                    throw failure;
                }
            }
        }
        return attempt.made();
    }

    private <T> T ofOneMoment(Work<T> work) throws SQLException {
        try (OwnTransaction own = new OwnTransaction(opening.open())) {
            own.beginOfOneMoment();
            return work.run(own.connection());
        }
    }

    /** Notes that an entry was written in the transaction that is bound. */
    void entered(String kind, String id, String seal) {
        Objects.requireNonNull(bound.get()).entered().add(new Entered(kind, id, seal));
    }

    private <T> T alone(Work<T> work) throws SQLException {
        try (Connection connection = opening.open()) {
            Session.checkFree(connection);
            return work.run(connection);
        }
    }

    private <T> T ofItsOwn(Work<T> work) throws SQLException {
        try (OwnTransaction own = new OwnTransaction(opening.open())) {
            own.begin();
            Session session = Session.ofItsOwn(own.connection());
            bound.set(session);
            try {
                return committed(own, session, work);
            } finally {
                bound.remove();
            }
        }
    }

    /** The heads come last, so that they are locked for the length of the commit only. */
    private <T> T committed(OwnTransaction own, Session session, Work<T> work) throws SQLException {
        Isolation.ofWrites(own.connection());
        T result = session.run(work);
        session.checkNotLost();
        closing.close(own.connection(), session.entered());
        own.commit();
        return result;
    }

    private <T> T inside(Session session, Work<T> work) throws SQLException {
        session.checkUsable();
        Connection connection = session.connection();
        Savepoint before = connection.setSavepoint();
        int entered = session.entered().size();
        session.begin();
        try {
            T result = session.run(work);
            session.run(closed -> closeForHost(session));
            connection.releaseSavepoint(before);
            return result;
        } catch (Throwable failure) {
            session.undo(before, entered, failure);
            throw failure;
        } finally {
            session.end();
        }
    }

    /** Nobody tells the library of the host's commit: there the heads are written at the end of the outermost work. */
    private Session closeForHost(Session session) throws SQLException {
        if (session.isTheHosts() && session.isOutermost()) {
            closing.close(session.connection(), session.entered());
            session.entered().clear();
        }
        return session;
    }

    /** An entry of the history of an aggregate, by its seal. */
    record Entered(String kind, String id, String seal) {}

    /** What is written when all else is, before the commit. */
    interface Closing {
        void close(Connection connection, List<Entered> entered) throws SQLException;
    }

    /** Work on a connection. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** One try of a call. */
    private interface Attempt<T> {
        T run() throws SQLException;

        default T made() {
            try {
                return run();
            } catch (SQLException failure) {
                throw new StoreException(failure);
            }
        }
    }

    /** Opens a connection. */
    private interface Opening {
        Connection open() throws SQLException;
    }
}
