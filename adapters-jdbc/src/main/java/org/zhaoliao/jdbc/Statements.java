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

    /** Runs a statement once for each row of values, sent to the database together. */
    static void batch(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bound(statement, row).addBatch();
            }
            statement.executeBatch();
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
