package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Runs a statement once for each row of values, sent to the database together; gives how many rows that changed. */
    static int batch(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bound(statement, row).addBatch();
            }
            return Arrays.stream(statement.executeBatch())
                    .map(Statements::changed)
                    .sum();
        }
    }

    /** A driver that sends the rows in one may say that a statement was run, and not what came of it; it is then taken to have changed its one row. */
    private static int changed(int count) {
        return count == Statement.SUCCESS_NO_INFO ? 1 : count;
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
