package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.jdbc.Sessions.Entered;
import org.zhaoliao.jdbc.Sessions.Work;

/** A connection that is bound to a thread, with what its transaction entered in histories and is in no head yet. */
final class Session {

    private static final String NOT_FREE =
            "A connection came with automatic commit off: it belongs to a transaction of the host, or its pool is set so."
                    + " Within a transaction of the host the store is opened by JdbcCareStore.on";

    private final Connection connection;
    private final boolean hosts;
    private final List<Entered> entered = new ArrayList<>();
    private final List<SQLException> lost = new ArrayList<>();
    private int depth;

    private Session(Connection connection, boolean hosts) {
        this.connection = connection;
        this.hosts = hosts;
    }

    static Session ofItsOwn(Connection connection) {
        return new Session(connection, false);
    }

    static Session ofTheHost(Connection connection) {
        return new Session(connection, true);
    }

    /** Refuses a connection that is in a transaction: whoever ended that one would keep, or take away, what others wrote in it. */
    static void checkFree(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new StoreException(NOT_FREE);
        }
    }

    /** Refuses a connection that keeps each statement at once, since failed work could not be taken back. */
    static void checkHosts(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new StoreException("The host's connection has automatic commit on: it is in no transaction");
        }
    }

    Connection connection() {
        return connection;
    }

    boolean isTheHosts() {
        return hosts;
    }

    /** Work begins, inside other work or not. */
    void begin() {
        depth++;
    }

    void end() {
        depth--;
    }

    boolean isOutermost() {
        return depth == 1;
    }

    List<Entered> entered() {
        return entered;
    }

    /** Takes back what was done since a savepoint. With the transaction its savepoints are gone; without them the transaction is lost. */
    void undo(Savepoint before, int kept, Throwable failure) {
        if (isLost()) {
            return;
        }
        try {
            connection.rollback(before);
            entered.subList(Math.min(kept, entered.size()), entered.size()).clear();
        } catch (SQLException further) {
            failure.addSuppressed(further);
            lost.add(further);
        }
    }

    /**
     * Runs work in the transaction, unless that was given up: some databases have then rolled back all of it, and would keep what is written afterwards
     * as if it were the whole.
     */
    <T> T run(Work<T> work) throws SQLException {
        checkUsable();
        try {
            return work.run(connection);
        } catch (SQLException failure) {
            if (Contention.isIn(failure)) {
                lost.add(failure);
            }
            throw failure;
        }
    }

    /** Refuses further use, too, when the host's transaction is over and its connection keeps each statement at once. */
    void checkUsable() throws SQLException {
        checkNotLost();
        if (hosts) {
            checkHosts(connection);
        }
    }

    boolean isLost() {
        return !lost.isEmpty();
    }

    /** Throws again what the transaction was given up for. */
    void checkNotLost() throws SQLException {
        if (isLost()) {
            throw lost.get(0);
        }
    }
}
