package org.zhaoliao.jdbc;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.StreamSupport;

/** How databases say that a transaction was given up for the sake of another: by deadlock, by serialization, or by waiting too long for a lock. */
final class Contention {

    /** Serialization failure, deadlock and lock timeout of PostgreSQL, lock timeout of H2. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "HYT00");

    /** MariaDB and MySQL: lock timeout, deadlock, a record that changed since it was read. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private static final String GENERAL_STATE = "HY000";

    private Contention() {}

    static boolean isIn(SQLException failure) {
        return StreamSupport.stream(failure.spliterator(), false)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(Contention::told);
    }

    private static boolean told(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return STATES.contains(state) || (state.equals(GENERAL_STATE) && CODES.contains(failure.getErrorCode()));
    }
}
