package org.zhaoliao.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An encrypted body as it lies in a row. */
final class SealedBody {

    static final String COLUMNS = "body, body_format, key_version";

    private final byte[] bytes;
    private final int format;
    private final int keyVersion;

    SealedBody(byte[] bytes, int format, int keyVersion) {
        this.bytes = bytes;
        this.format = format;
        this.keyVersion = keyVersion;
    }

    static SealedBody of(ResultSet row) throws SQLException {
        return new SealedBody(row.getBytes("body"), row.getInt("body_format"), row.getInt("key_version"));
    }

    byte[] bytes() {
        return bytes;
    }

    int format() {
        return format;
    }

    int keyVersion() {
        return keyVersion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedBody body
                && format == body.format
                && keyVersion == body.keyVersion
                && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
