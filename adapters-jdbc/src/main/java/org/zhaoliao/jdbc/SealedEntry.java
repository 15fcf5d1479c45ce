package org.zhaoliao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of a history with the seal it bears. */
record SealedEntry(HistoryRow row, String seal) {

    static SealedEntry of(ResultSet row) throws SQLException {
        return new SealedEntry(HistoryRow.of(row), row.getString("seal"));
    }
}
