package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/** Looks for tables that are missing, or that the store could not work with; changes nothing. */
final class TableFaults {

    private final DataSource source;
    private final TableNames names;

    TableFaults(DataSource source, TableNames names) {
        this.source = source;
        this.names = names;
    }

    /** The tables with a fault, in the order of the scripts; what a table is like is looked at when all are there. */
    List<String> found() {
        List<String> absent = probes().filter(
                        probe -> !Sessions.of(source).read(connection -> isAnswered(connection, names.in(probe))))
                .map(TableFaults::table)
                .toList();
        Set<String> faults = absent.isEmpty() ? Sessions.of(source).read(this::unfit) : new TreeSet<>(absent);
        return probes().map(TableFaults::table)
                .filter(faults::contains)
                .map(names::in)
                .toList();
    }

    private Stream<String> probes() {
        return Stream.concat(
                CareStore.kinds().stream().flatMap(kind -> new KindTable(kind, TableNames.USUAL).probes().stream()),
                Stream.of(HistoryHeads.PROBE, JdbcOutbox.PROBE, JdbcOutbox.SENT_PROBE));
    }

    private static String table(String probe) {
        return probe.substring(probe.indexOf(" from ") + 6, probe.indexOf(" where "));
    }

    /** By their usual names, and that of the heads when it lacks the head of a kind. */
    private Set<String> unfit(Connection connection) throws SQLException {
        Set<String> unfit = new TreeSet<>();
        for (NeededTable needed : NeededTable.all()) {
            if (!isMet(connection, needed)) {
                unfit.add(needed.name());
            }
        }
        if (!heads(connection)
                .containsAll(CareStore.kinds().stream().map(StoredKind::name).toList())) {
            unfit.add("zl_head");
        }
        return unfit;
    }

    private boolean isMet(Connection connection, NeededTable needed) throws SQLException {
        List<StoredTable> places = StoredTable.named(connection, names.in(needed.name()));
        for (StoredTable place : places) {
            if (!place.keys().containsAll(needed.keys()) || !needed.isHeldBy(place.columns())) {
                return false;
            }
        }
        for (String probe : needed.probeOfOrder()) {
            if (!isAnswered(connection, names.in(probe))) {
                return false;
            }
        }
        return !places.isEmpty();
    }

    private List<String> heads(Connection connection) throws SQLException {
        return Statements.query(connection, names.in("select kind from zl_head"), row -> row.getString("kind"));
    }

    /** Whether the database takes a query, and finds nothing. */
    private static boolean isAnswered(Connection connection, String probe) throws SQLException {
        try {
            return Statements.query(connection, probe, row -> row).isEmpty();
        } catch (SQLException failure) {
            if (!new StoreException(failure).isRefusal()) {
                throw failure;
            }
            return false;
        }
    }
}
