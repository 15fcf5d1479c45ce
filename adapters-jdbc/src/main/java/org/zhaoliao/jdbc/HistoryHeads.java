package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of the heads, one of each kind, each under a seal of its own. The script that makes them has no key: the first write of all seals every one of
 * them. From then on a head without a seal was tampered with, an empty one, too.
 */
final class HistoryHeads implements Sessions.Closing {

    private static final String SELECT = "select " + SealedHead.COLUMNS + " from zl_head";
    private static final String OF_KIND = SELECT + " where kind = ?";

    /** Fails unless the table and its columns are there. */
    static final String PROBE = SELECT + " where 1 = 0";

    private final HeadSeals seals;
    private final TableNames names;
    private final boolean remembers;
    private volatile boolean allSealed;

    private HistoryHeads(BodyCipher cipher, TableNames names, boolean remembers) {
        this.seals = new HeadSeals(cipher);
        this.names = names;
        this.remembers = remembers;
    }

    /** Asks once whether all heads are sealed: what it sees, before it writes any itself, was committed. */
    static HistoryHeads ofTheStore(BodyCipher cipher, TableNames names) {
        return new HistoryHeads(cipher, names, true);
    }

    /** Asks each time: the seals that it sees may be those of the host's transaction, which a savepoint of the host can take back. */
    static HistoryHeads ofTheHost(BodyCipher cipher, TableNames names) {
        return new HistoryHeads(cipher, names, false);
    }

    /** Always in the order of the kinds, so that two transactions do not wait for each other. */
    @Override
    public void close(Connection connection, List<Sessions.Entered> entered) throws SQLException {
        Map<String, List<String>> byKind = entered.stream()
                .collect(Collectors.groupingBy(
                        Sessions.Entered::kind,
                        TreeMap::new,
                        Collectors.mapping(Sessions.Entered::seal, Collectors.toList())));
        if (!byKind.isEmpty() && !allSealed) {
            seal(connection);
        }
        for (Map.Entry<String, List<String>> kind : byKind.entrySet()) {
            grow(connection, kind.getKey(), kind.getValue());
        }
    }

    /** The head of a kind; empty when there is none under its own seal. */
    Optional<HistoryHead> find(Connection connection, String kind) throws SQLException {
        Optional<SealedHead> row = row(connection, OF_KIND, kind);
        boolean neverWritten = row.filter(SealedHead::isAsMade).isPresent()
                && sealed(connection).isEmpty();
        return neverWritten ? Optional.of(HistoryHead.empty(kind)) : row.flatMap(seals::opened);
    }

    /** Whether the seals are of this key, as far as there are any; that some heads were tampered with is for the verifier to say. */
    boolean areOfThisKey(Connection connection) throws SQLException {
        List<SealedHead> sealed = sealed(connection);
        return sealed.isEmpty()
                || sealed.stream().anyMatch(head -> seals.opened(head).isPresent());
    }

    private List<SealedHead> sealed(Connection connection) throws SQLException {
        return rows(connection, SELECT + " where seal <> ?", JdbcAggregates.NO_SEAL);
    }

    /** All or none: where some have a seal, those without one are left as whoever tampered with them left them. */
    private void seal(Connection connection) throws SQLException {
        if (rows(connection, SELECT + " where seal = ?", JdbcAggregates.NO_SEAL).isEmpty()) {
            allSealed = remembers;
            return;
        }
        List<SealedHead> heads = rows(connection, SELECT + " order by kind for update");
        if (heads.stream().allMatch(SealedHead::isAsMade)) {
            List<SealedHead> empty = heads.stream()
                    .map(head -> seals.closed(HistoryHead.empty(head.kind())))
                    .toList();
            write(connection, empty);
        }
    }

    private void grow(Connection connection, String kind, List<String> entries) throws SQLException {
        HistoryHead head = row(connection, OF_KIND + " for update", kind)
                .flatMap(seals::opened)
                .orElseThrow(() -> new StoreException("The head of the histories of " + kind + " was tampered with"));
        write(connection, List.of(seals.closed(seals.grown(head, entries))));
    }

    private void write(Connection connection, List<SealedHead> heads) throws SQLException {
        List<@Nullable Object[]> rows = heads.stream()
                .map(head -> new @Nullable Object[] {head.entries(), head.tally(), head.seal(), head.kind()})
                .toList();
        Statements.batch(
                connection, names.in("update zl_head set entries = ?, tally = ?, seal = ? where kind = ?"), rows);
    }

    private Optional<SealedHead> row(Connection connection, String sql, String kind) throws SQLException {
        return rows(connection, sql, kind).stream().findFirst();
    }

    private List<SealedHead> rows(Connection connection, String sql, Object... values) throws SQLException {
        return Statements.query(connection, names.in(sql), SealedHead::of, values);
    }
}
