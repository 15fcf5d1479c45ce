package org.zhaoliao.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.visit.HomeVisit;

/** The floor: JDBC by hand, for these rows and nothing else. */
record JdbcRows(DataSource source, Codec codec) implements CareRows {

    @Override
    public void addAll(List<Recipient> recipients, Change change) {
        ChangeRow at = codec.row(change);
        List<Row> rows = codec.rows(recipients, at);
        run(connection -> {
            connection.setAutoCommit(false);
            batch(connection, Sql.PRESENT, rows, JdbcRows::present);
            batch(connection, Sql.HISTORY, rows, (statement, row) -> history(statement, row, at));
            batch(connection, Sql.EVENT, rows, (statement, row) -> event(statement, row, at));
            grow(connection, rows);
            connection.commit();
            return rows;
        });
    }

    @Override
    public Page<Versioned<Recipient>> page(DivisionCode within, Page.Key after, int limit) {
        List<Versioned<Recipient>> found = query(Sql.PAGE, Recipient.class, "recipient", statement -> {
            statement.setString(1, within.digits());
            statement.setString(2, within.digits() + Sql.END);
            statement.setString(3, after.division().digits());
            statement.setString(4, after.id());
            statement.setInt(5, limit + 1);
        });
        return Pages.of(found, limit);
    }

    @Override
    public Optional<Versioned<Recipient>> find(RecipientId id) {
        return query(Sql.BY_ID, Recipient.class, "recipient", statement -> statement.setString(1, id.value())).stream()
                .findFirst();
    }

    @Override
    public List<Versioned<HomeVisit>> plannedIn(DivisionCode within, DateRange days) {
        return query(Sql.PLANNED, HomeVisit.class, "visit", statement -> {
            statement.setString(1, days.from().toString());
            statement.setString(2, days.until().toString());
            statement.setString(3, within.digits());
            statement.setString(4, within.digits() + Sql.END);
        });
    }

    private static void batch(Connection connection, String sql, List<Row> rows, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void present(PreparedStatement statement, Row row) throws SQLException {
        statement.setString(1, row.id);
        statement.setLong(2, Row.REVISION);
        statement.setString(3, row.division);
        statement.setString(4, row.id);
        statement.setString(5, row.unique);
        statement.setInt(6, Row.VOIDED);
        statement.setBytes(7, row.body);
        statement.setInt(8, Row.FORMAT);
        statement.setInt(9, row.keyVersion);
    }

    private static void history(PreparedStatement statement, Row row, ChangeRow change) throws SQLException {
        statement.setString(1, row.id);
        statement.setLong(2, Row.REVISION);
        change(statement, 3, change);
        statement.setBytes(8, row.body);
        statement.setInt(9, Row.FORMAT);
        statement.setInt(10, row.keyVersion);
        statement.setString(11, row.seal);
        statement.setString(12, row.division);
        statement.setString(13, row.id);
    }

    private static void event(PreparedStatement statement, Row row, ChangeRow change) throws SQLException {
        statement.setString(1, row.id);
        statement.setLong(2, Row.REVISION);
        change(statement, 3, change);
    }

    private static void change(PreparedStatement statement, int first, ChangeRow change) throws SQLException {
        statement.setString(first, change.at());
        statement.setString(first + 1, change.actor());
        statement.setString(first + 2, change.why());
        statement.setString(first + 3, change.basis());
        statement.setString(first + 4, change.kind());
    }

    private void grow(Connection connection, List<Row> rows) throws SQLException {
        HeadRow head;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(Sql.HEAD)) {
            found.next();
            head = codec.grown(new HeadRow(found.getLong(1), found.getString(2), found.getString(3)), rows);
        }
        try (PreparedStatement statement = connection.prepareStatement(Sql.NEW_HEAD)) {
            statement.setLong(1, head.entries());
            statement.setString(2, head.tally());
            statement.setString(3, head.seal());
            statement.executeUpdate();
        }
    }

    private <T> List<Versioned<T>> query(String sql, Class<T> type, String kind, Parameters parameters) {
        return run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.set(statement);
                List<Versioned<T>> states = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        states.add(codec.state(type, kind, StateRow.of(rows)));
                    }
                }
                return states;
            }
        });
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Work on a connection; one without a commit is rolled back by the pool. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Sets the parameters of a query. */
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** Sets the parameters of one row of a batch. */
    private interface Binding {
        void bind(PreparedStatement statement, Row row) throws SQLException;
    }
}
