package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.StoredKind;

/**
 * Looks for tampering (防篡改核验): every entry of a history is sealed together with the seal before it, and the head of each kind with the number and the
 * seals of all its entries, under a key that the database does not have.
 *
 * <p>Finds entries changed, put in, taken out or cut off, aggregates removed with their whole history, and rows of present states in which any column is not
 * what the last entry led to. One thing leaves no trace in a database: that all tables of a kind and its head were put back together to what they were at an
 * earlier moment, as a restored backup does. The host's own records of the outgoing events show it.
 */
public final class HistoryVerifier {

    /** So many aggregates are in memory by their identifiers. */
    private static final int PAGE = 1_000;

    private final Sessions sessions;
    private final BodyCipher cipher;
    private final TableNames names;
    private final int page;

    /** Over a database, with the keys its store has. */
    public HistoryVerifier(DataSource source, BodyCipher cipher) {
        this(source, cipher, TableNames.USUAL.prefix());
    }

    /** The same on tables whose names begin with the prefix, see {@link StoreSettings}. */
    public HistoryVerifier(DataSource source, BodyCipher cipher, String prefix) {
        this(source, cipher, prefix, PAGE);
    }

    HistoryVerifier(DataSource source, BodyCipher cipher, String prefix, int page) {
        this.page = page;
        this.sessions = Sessions.of(source);
        this.cipher = cipher;
        this.names = new TableNames(prefix);
    }

    /**
     * The first broken link of a kind, by identifier and revision, the head of the kind last; empty when all is as it was written. Sees the database as it was
     * at one moment: writes meanwhile do not matter. Holds one aggregate with its history at a time.
     */
    public <T extends Aggregate<?>> Optional<BrokenLink> firstBroken(StoredKind<T> kind) {
        KindTable table = new KindTable(kind, names);
        Bodies<T> bodies = new Bodies<>(kind, cipher);
        return sessions.snapshot(connection -> firstBroken(connection, table, bodies));
    }

    private <T extends Aggregate<?>> Optional<BrokenLink> firstBroken(
            Connection connection, KindTable table, Bodies<T> bodies) throws SQLException {
        HistoryHead counted = HistoryHead.empty(table.kind());
        List<String> ids = idsFrom(connection, table, "");
        while (!ids.isEmpty()) {
            for (String id : ids.subList(0, Math.min(page, ids.size()))) {
                List<SealedEntry> entries = Statements.query(connection, table.historyOf(), SealedEntry::of, id);
                List<PresentRow> present = Statements.query(connection, table.rowOf(), PresentRow::of, id);
                Optional<Long> broken = new SealedHistory<>(entries, bodies).firstBroken(present);
                if (broken.isPresent()) {
                    return broken.map(revision -> new BrokenLink(table.kind(), id, revision));
                }
                counted = counted.with(entries.stream().map(SealedEntry::seal).toList());
            }
            ids = ids.size() > page ? idsFrom(connection, table, ids.get(page)) : List.of();
        }
        return brokenHead(connection, counted);
    }

    /** A page, and where the next one begins when there is one. */
    private List<String> idsFrom(Connection connection, KindTable table, String first) throws SQLException {
        int limit = page + 1;
        return Statements.query(
                connection, table.idsFrom(), row -> row.getString("id"), first, limit, first, limit, limit);
    }

    private Optional<BrokenLink> brokenHead(Connection connection, HistoryHead counted) throws SQLException {
        boolean whole =
                new HistoryHeads(cipher, names).find(connection, counted.kind()).equals(Optional.of(counted));
        return whole ? Optional.empty() : Optional.of(BrokenLink.head(counted.kind(), counted.entries()));
    }
}
