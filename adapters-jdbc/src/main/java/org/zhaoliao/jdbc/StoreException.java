package org.zhaoliao.jdbc;

import java.sql.SQLException;

/** The database or the encryption failed (存储故障). What was being written is not stored; messages hold no personal data. */
public final class StoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final String INTEGRITY_VIOLATION = "23";

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
        super("The database reports SQLState " + cause.getSQLState() + ", code " + cause.getErrorCode(), cause);
        this.kind = Contention.isIn(cause) ? Kind.CONTENTION : Kind.FAILURE;
        this.sqlState = String.valueOf(cause.getSQLState());
    }

    /** Whether it helps to do the same again. */
    public Kind kind() {
        return kind;
    }

    /** Whether a key was already there; no other constraint of the tables can be broken. */
    boolean isDuplicate() {
        return sqlState.startsWith(INTEGRITY_VIOLATION);
    }

    /** What a host may do about it (故障类别). */
    public enum Kind {
        /** Another transaction was in the way (并发冲突): this one is rolled back as a whole, and may be done again from its beginning. */
        CONTENTION,
        /** Anything else (其他故障): doing it again gives no other end. */
        FAILURE
    }
}
