package org.zhaoliao.jdbc;

import java.sql.SQLException;

/** The database or the encryption failed (存储故障). What was being written is not stored; messages hold no personal data. */
public final class StoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final String INTEGRITY_VIOLATION = "23";

    private final String sqlState;

    StoreException(String message) {
        super(message);
        this.sqlState = "";
    }

    StoreException(String message, Exception cause) {
        super(message, cause);
        this.sqlState = "";
    }

    StoreException(SQLException cause) {
        super("The database reports SQLState " + cause.getSQLState() + ", code " + cause.getErrorCode(), cause);
        this.sqlState = String.valueOf(cause.getSQLState());
    }

    /** Whether a key was already there; no other constraint of the tables can be broken. */
    boolean isDuplicate() {
        return sqlState.startsWith(INTEGRITY_VIOLATION);
    }
}
