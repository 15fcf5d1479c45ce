package org.zhaoliao.benchmarks.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What is read of a present row; not a record, since it holds an array. */
final class StateRow {

    /** In the order of {@link #of}. */
    static final String COLUMNS = "id, revision, voided, body, body_format, key_version";

    final String id;
    final long revision;
    final int voided;
    final byte[] body;
    final int format;
    final int keyVersion;

    StateRow(String id, long revision, int voided, byte[] body, int format, int keyVersion) {
        this.id = id;
        this.revision = revision;
        this.voided = voided;
        this.body = body;
        this.format = format;
        this.keyVersion = keyVersion;
    }

    static StateRow of(ResultSet row) throws SQLException {
        return new StateRow(
                row.getString(1), row.getLong(2), row.getInt(3), row.getBytes(4), row.getInt(5), row.getInt(6));
    }
}
