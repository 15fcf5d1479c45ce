package org.zhaoliao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A head as it lies in its row.
 *
 * @param kind the kind of aggregate
 * @param entries how many entries there are
 * @param tally their sum under a mask
 * @param seal covers kind, entries and sum
 */
record SealedHead(String kind, long entries, String tally, String seal) {

    static final String COLUMNS = "kind, entries, tally, seal";
    private static final String NOTHING = "0";

    static SealedHead of(ResultSet row) throws SQLException {
        return new SealedHead(
                row.getString("kind"), row.getLong("entries"), row.getString("tally"), row.getString("seal"));
    }

    /** As the schema script leaves it, which has no key; so are all heads together, or none. */
    boolean isAsMade() {
        return entries == 0 && tally.equals(NOTHING) && seal.equals(JdbcAggregates.NO_SEAL);
    }
}
