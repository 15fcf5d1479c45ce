package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableMap;
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

    /** How long the texts are at least, as the scripts make them; the bodies and the words of a change have no length. */
    static final ImmutableMap<String, Integer> LENGTHS = ImmutableMap.<String, Integer>builder()
            .put("id", 40)
            .put("division", 12)
            .put("subject", 40)
            .put("partner", 40)
            .put("uniq", 64)
            .put("changed_at", 40)
            .put("change_kind", 20)
            .put("kind", 30)
            .put("tally", 64)
            .put("seal", 64)
            .put("agg_kind", 30)
            .put("agg_id", 40)
            .put("entered", 40)
            .buildOrThrow();

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

    /** Whether all that is written has room. */
    boolean isWide() throws SQLException {
        try (ResultSet columns = columns()) {
            while (columns.next()) {
                int length = isMine(columns) ? LENGTHS.getOrDefault(column(columns), 0) : 0;
                if (columns.getInt("COLUMN_SIZE") < length) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The columns to which the database gives the next number. */
    Set<String> numbered() throws SQLException {
        Set<String> numbered = new TreeSet<>();
        try (ResultSet columns = columns()) {
            while (columns.next()) {
                if (isMine(columns) && "YES".equals(columns.getString("IS_AUTOINCREMENT"))) {
                    numbered.add(column(columns));
                }
            }
        }
        return numbered;
    }

    private ResultSet columns() throws SQLException {
        return about.getColumns(catalog, schema, name, null);
    }

    private boolean isMine(ResultSet columns) throws SQLException {
        return name.equals(columns.getString("TABLE_NAME")) && Objects.equals(schema, columns.getString("TABLE_SCHEM"));
    }

    private static String column(ResultSet columns) throws SQLException {
        return columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
    }
}
