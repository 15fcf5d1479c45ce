package org.zhaoliao.jdbc;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/**
 * What the columns of the tables must be able to do: refuse a second holder of a key and a second entry in the place of one, hold what is written, and number the
 * events.
 */
final class TableKeys {

    private static final ImmutableMap<String, Set<String>> OTHERS = ImmutableMap.of(
            "zl_head", Set.of("kind"),
            "zl_outbox", Set.of("seq"),
            "zl_sent", Set.of("seq"));

    private static final ImmutableMap<String, Set<String>> NUMBERED = ImmutableMap.of("zl_outbox", Set.of("seq"));

    private final TableNames names;

    TableKeys(TableNames names) {
        this.names = names;
    }

    /** The tables that lack a key, room or numbers, and that of the heads when it lacks the head of a kind. */
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
        List<StoredTable> places = StoredTable.named(connection, table);
        boolean whole = !places.isEmpty();
        for (StoredTable place : places) {
            whole = whole
                    && place.keys().containsAll(needed)
                    && place.isWide()
                    && place.numbered().containsAll(NUMBERED.getOrDefault(usual, Set.of()));
        }
        if (!whole) {
            faults.add(table);
        }
    }

    private List<String> heads(Connection connection) throws SQLException {
        return Statements.query(connection, names.in("select kind from zl_head"), row -> row.getString("kind"));
    }
}
