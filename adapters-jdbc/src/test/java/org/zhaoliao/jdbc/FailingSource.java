package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens so many connections; then the database is down. */
final class FailingSource extends ForwardingSource {

    private int left;

    FailingSource(DataSource source, int left) {
        super(source);
        this.left = left;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (left-- <= 0) {
            throw new SQLException("connection refused", "08001");
        }
        return super.getConnection();
    }
}
