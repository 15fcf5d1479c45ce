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
 * what the last entry led to. It holds against whoever may change every table and knows every state they ever had, as long as the fingerprint key is not known.
 *
 * <p>One thing leaves no trace in a database: that a kind as a whole, its present states, its histories and its head, was put back to what it was at an earlier
 * moment, as a restored backup does. A kind can be put back so and another not. To have been empty is such a moment, too, for those who kept the sealed empty
 * head; without it only all kinds together can pass for never written. A {@link NotedHead} that the host keeps elsewhere shows it while there are fewer entries than
 * were noted, or as many others; it does not, when so much was written afterwards that there are more. The host's own records of the outgoing events always
 * do. The events that wait and the notes of those that were delivered are under no seal.
 */
public final class HistoryVerifier {

    /** So many aggregates are in memory by their identifiers. */
    private static final int PAGE = 1_000;

    private final Sessions sessions;
    private final BodyCipher cipher;
    private final HeadSeals seals;
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
        this.seals = new HeadSeals(cipher);
        this.names = new TableNames(prefix);
    }

    /**
     * The first broken link of a kind, by identifier and revision, the head of the kind last; empty when all is as it was written. Sees the database as it was
     * at one moment: writes meanwhile do not matter. Holds one aggregate with its history at a time.
     */
    public <T extends Aggregate<?>> Optional<BrokenLink> firstBroken(StoredKind<T> kind) {
        return check(kind, NotedHead.NONE).broken().stream().findFirst();
    }

    /**
     * The same, and whether the kind is at least where it was at an earlier check.
     *
     * @param noted what the last check of this kind gave, kept where those who can write to the database cannot; {@link NotedHead#NONE} at the first check
     */
    public <T extends Aggregate<?>> Check check(StoredKind<T> kind, NotedHead noted) {
        KindTable table = new KindTable(kind, names);
        Bodies<T> bodies = new Bodies<>(kind, cipher);
        return sessions.snapshot(connection -> checked(connection, table, bodies, noted));
    }

    private <T extends Aggregate<?>> Check checked(
            Connection connection, KindTable table, Bodies<T> bodies, NotedHead noted) throws SQLException {
        HistoryHead counted = HistoryHead.empty(table.kind());
        List<String> ids = idsFrom(connection, table, "");
        while (!ids.isEmpty()) {
            for (String id : ids.subList(0, Math.min(page, ids.size()))) {
                List<SealedEntry> entries = Statements.query(connection, table.historyOf(), SealedEntry::of, id);
                List<PresentRow> present = Statements.query(connection, table.rowOf(), PresentRow::of, id);
                Optional<Long> broken = new SealedHistory<>(entries, bodies).firstBroken(present);
                if (broken.isPresent()) {
                    return new Check(List.of(new BrokenLink(table.kind(), id, broken.get())), noted);
                }
                counted = seals.grown(
                        counted, entries.stream().map(SealedEntry::seal).toList());
            }
            ids = ids.size() > page ? idsFrom(connection, table, ids.get(page)) : List.of();
        }
        return checked(connection, counted, noted);
    }

    /** A page, and where the next one begins when there is one. */
    private List<String> idsFrom(Connection connection, KindTable table, String first) throws SQLException {
        int limit = page + 1;
        return Statements.query(
                connection, table.idsFrom(), row -> row.getString("id"), first, limit, first, limit, limit);
    }

    private Check checked(Connection connection, HistoryHead counted, NotedHead noted) throws SQLException {
        boolean whole = HistoryHeads.ofTheStore(cipher, names)
                .find(connection, counted.kind())
                .equals(Optional.of(counted));
        NotedHead present =
                new NotedHead(counted.entries(), seals.closed(counted).seal());
        return whole && noted.isKept(present)
                ? new Check(List.of(), present)
                : new Check(List.of(BrokenLink.head(counted.kind(), counted.entries())), noted);
    }

    /**
     * What a check found (核验结果).
     *
     * @param broken the first broken link, when there is one
     * @param head to be noted for the next check: how far the kind has come, or, when something is broken, what was noted before
     */
    public record Check(List<BrokenLink> broken, NotedHead head) {}
}
