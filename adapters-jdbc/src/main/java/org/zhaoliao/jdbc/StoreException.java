package org.zhaoliao.jdbc;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/**
 * The database or the encryption failed (存储故障). Unless the kind is {@link Kind#UNKNOWN}, what was being written is not stored. Messages hold no personal
 * data.
 */
public final class StoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final String DUPLICATE = "23505";
    private static final String INTEGRITY_VIOLATION = "23000";

    /** MariaDB and MySQL call every broken constraint the same, and tell them apart by code. */
    private static final int DUPLICATE_CODE = 1062;

    private static final String CONNECTION = "08";
    private static final String ROLLED_BACK = "40";
    private static final String COMPLETION_UNKNOWN = "40003";

    private final Kind kind;
    private final String sqlState;

    StoreException(String message) {
        super(message);
        this.kind = Kind.FAILURE;
        this.sqlState = "";
    }

    StoreException(String message, Exception cause) {
        super(message, cause);
        this.kind = Kind.FAILURE;
        this.sqlState = "";
    }

    StoreException(SQLException cause) {
        this(cause, Contention.isIn(cause) ? Kind.CONTENTION : Kind.FAILURE);
    }

    private StoreException(SQLException cause, Kind kind) {
        super("The database reports SQLState " + cause.getSQLState() + ", code " + cause.getErrorCode(), cause);
        this.kind = kind;
        this.sqlState = String.valueOf(cause.getSQLState());
    }

    /** A failure of the commit: only some say that nothing was kept. */
    static StoreException atCommit(SQLException cause) {
        StoreException failure = new StoreException(cause);
        return failure.kind == Kind.CONTENTION || failure.isDuplicate() || failure.isRolledBack()
                ? failure
                : new StoreException(cause, Kind.UNKNOWN);
    }

    /** Whether anything is stored, and whether it helps to do the same again. */
    public Kind kind() {
        return kind;
    }

    /** Whether a key was already there; a host may have laid other constraints on the tables. */
    boolean isDuplicate() {
        return sqlState.equals(DUPLICATE) || (sqlState.equals(INTEGRITY_VIOLATION) && code() == DUPLICATE_CODE);
    }

    private int code() {
        return getCause() instanceof SQLException failure ? failure.getErrorCode() : 0;
    }

    /** Whether the database was there and refused a statement, for instance because a table is missing. */
    boolean isRefusal() {
        return getCause() instanceof SQLException failure
                && !sqlState.startsWith(CONNECTION)
                && !(failure instanceof SQLTransientConnectionException)
                && !(failure instanceof SQLNonTransientConnectionException);
    }

    private boolean isRolledBack() {
        return sqlState.startsWith(ROLLED_BACK) && !sqlState.equals(COMPLETION_UNKNOWN);
    }

    /** What a host may do about it (故障类别). */
    public enum Kind {
        /** Another transaction was in the way (并发冲突): this one is rolled back as a whole, and may be done again from its beginning. */
        CONTENTION,
        /** Anything else (其他故障): nothing is stored. Doing it again helps when the cause is gone, for instance when the database can be reached again. */
        FAILURE,
        /**
         * The connection broke while the database was told to keep it (结果不明): it is stored as a whole, or not at all. The host looks, or sends the command
         * again where that is carried out once.
         */
        UNKNOWN
    }
}
