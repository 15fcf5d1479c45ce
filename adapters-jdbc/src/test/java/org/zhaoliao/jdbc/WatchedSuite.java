package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.zhaoliao.store.CareStore;

/** The suites under the eyes of a {@link Watching}; run by {@link WholeRunTest}, not by the build. */
class WatchedSuite extends DatabaseContract {

    static final String TABLES = "tables";

    static DataSource database = Databases.h2InMemory();
    static Watching watching = new Watching();

    @Override
    DataSource source() {
        return database;
    }

    @Override
    CareStore over(DataSource connections) {
        return watching.watched(super.over(watching.watched(connections)));
    }

    @Override
    CareStore on(Connection connection) {
        return watching.watched(super.on(watching.watched(connection)));
    }

    @Override
    public CareStore empty() {
        lookAtTables();
        return super.empty();
    }

    @Override
    public int randomCommands() {
        return 1_000;
    }

    /** Every column of every row of every table, whatever tables there are. */
    static void lookAtTables() {
        Sessions.of(database).read(connection -> {
            ByteArrayOutputStream dump = new ByteArrayOutputStream();
            for (String table : tables(connection)) {
                Statements.query(connection, "select * from " + table, row -> append(dump, row));
            }
            watching.witness().look(TABLES, dump.toByteArray());
            return dump.size();
        });
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String[] types = {"TABLE", "BASE TABLE"};
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", types)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names.stream().filter(name -> name.startsWith("zl_")).toList();
    }

    private static int append(ByteArrayOutputStream dump, ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            Object value = row.getObject(column);
            dump.writeBytes(
                    value instanceof byte[] bytes
                            ? bytes
                            : String.valueOf(value).getBytes(UTF_8));
        }
        return columns;
    }
}
