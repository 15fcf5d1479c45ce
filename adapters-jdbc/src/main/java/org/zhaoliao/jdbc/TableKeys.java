package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/** The columns of which no two rows of a table have the same: what refuses a second holder of a key, and a second entry in the place of one. */
final class TableKeys {

    private static final ImmutableMap<String, Set<String>> OTHERS = ImmutableMap.of(
            "zl_head", Set.of("kind"),
            "zl_outbox", Set.of("seq"),
            "zl_sent", Set.of("seq"));

    private final TableNames names;

    TableKeys(TableNames names) {
        this.names = names;
    }

    /** The tables that lack a key, and that of the heads when it lacks the head of a kind. */
    Set<String> faults(Connection connection) throws SQLException {
        Set<String> faults = new TreeSet<>();
        for (StoredKind<?> kind : CareStore.kinds()) {
            String present = "zl_" + kind.name();
            check(connection, present, List.of(Set.of("id"), Set.of("uniq")), faults);
            check(connection, present + "_hist", List.of(Set.of("id", "revision")), faults);
        }
        for (Map.Entry<String, Set<String>> other : OTHERS.entrySet()) {
            check(connection, other.getKey(), List.of(other.getValue()), faults);
        }
        if (!heads(connection)
                .containsAll(CareStore.kinds().stream().map(StoredKind::name).toList())) {
            faults.add(names.in("zl_head"));
        }
        return faults;
    }

    private void check(Connection connection, String usual, List<Set<String>> needed, Set<String> faults)
            throws SQLException {
        String table = names.in(usual);
        if (!keys(connection, table).containsAll(needed)) {
            faults.add(table);
        }
    }

    private List<String> heads(Connection connection) throws SQLException {
        return Statements.query(connection, names.in("select kind from zl_head"), row -> row.getString("kind"));
    }

    /** In the schema where tables are made; where there are none of this name, in any. */
    private static Collection<Set<String>> keys(Connection connection, String table) throws SQLException {
        Collection<Set<String>> found = keys(connection, connection.getSchema(), table);
        return found.isEmpty() ? keys(connection, null, table) : found;
    }

    private static Collection<Set<String>> keys(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Map<String, Set<String>> byIndex = new HashMap<>();
        try (ResultSet rows = about.getIndexInfo(connection.getCatalog(), schema, name, true, true)) {
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
}
