package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs SQL; values are always bound, never part of the text. */
final class Statements {

    private Statements() {}

    /** How many rows a statement changed. */
    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = bound(connection.prepareStatement(sql), values)) {
            return statement.executeUpdate();
        }
    }

    static <R> List<R> query(Connection connection, String sql, Reader<R> reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = bound(connection.prepareStatement(sql), values);
                ResultSet rows = statement.executeQuery()) {
            List<R> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return List.copyOf(read);
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Reads one row. */
    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }
}
