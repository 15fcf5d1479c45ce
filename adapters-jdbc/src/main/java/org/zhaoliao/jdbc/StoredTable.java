package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A table where the database says that it lies, with its columns and keys. */
record StoredTable(
        DatabaseMetaData about,
        @Nullable String catalog,
        @Nullable String schema,
        String name) {

    /**
     * The table that a name without a schema means: that of the schema where tables are made. Where it has none of this name, another schema on the path of the connection
     * has it, and which one the database does not say: then all of this name.
     */
    static List<StoredTable> named(Connection connection, String table) throws SQLException {
        List<StoredTable> all = anywhere(connection, table);
        @Nullable String present = connection.getSchema();
        List<StoredTable> here = all.stream()
                .filter(found -> Objects.equals(found.schema(), present))
                .toList();
        return here.isEmpty() ? all : here;
    }

    private static List<StoredTable> anywhere(Connection connection, String table) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<StoredTable> found = new ArrayList<>();
        try (ResultSet rows = about.getTables(connection.getCatalog(), null, name, null)) {
            while (rows.next()) {
                // an underscore in the name stands for any character there
                if (name.equals(rows.getString("TABLE_NAME"))) {
                    found.add(new StoredTable(about, rows.getString("TABLE_CAT"), rows.getString("TABLE_SCHEM"), name));
                }
            }
        }
        return found;
    }

    /** The sets of columns of which no two rows have the same. */
    Collection<Set<String>> keys() throws SQLException {
        Map<String, Set<String>> byIndex = new HashMap<>();
        try (ResultSet rows = about.getIndexInfo(catalog, schema, name, true, true)) {
            while (rows.next()) {
                @Nullable String index = rows.getString("INDEX_NAME");
                if (index != null && rows.getString("FILTER_CONDITION") == null) {
                    byIndex.computeIfAbsent(index, fresh -> new TreeSet<>())
                            .add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return byIndex.values();
    }

    List<StoredColumn> columns() throws SQLException {
        List<StoredColumn> columns = new ArrayList<>();
        try (ResultSet rows = about.getColumns(catalog, schema, name, null)) {
            while (rows.next()) {
                if (isMine(rows)) {
                    columns.add(StoredColumn.of(rows));
                }
            }
        }
        return columns;
    }

    private boolean isMine(ResultSet columns) throws SQLException {
        return name.equals(columns.getString("TABLE_NAME")) && Objects.equals(schema, columns.getString("TABLE_SCHEM"));
    }
}
