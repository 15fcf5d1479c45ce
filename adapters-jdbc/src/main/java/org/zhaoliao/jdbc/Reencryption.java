package org.zhaoliao.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/**
 * Brings what is stored under the present key (换钥重加密), while the office works. What it says, its seals and the heads stay as they are.
 *
 * <p>An entry is due while its key version is below the present one; the walk keeps no other note of how far it came, and can be stopped and begun again at will,
 * on several nodes at once. Nodes that still write under an older key leave entries for the next walk.
 *
 * <p>Where several nodes serve one database, a key is exchanged in three steps, each taken on every node before the next: the new key is there and the old one still
 * encrypts, so that everybody reads what anybody writes; the new one encrypts; the walk.
 *
 * <p>The account of the store may not change histories: the walk runs under one that has the rights of {@link Schema#grantsOfReencryption}.
 */
public final class Reencryption {

    private final Sessions sessions;
    private final TableNames names;
    private final BodyCipher cipher;

    /** Over a database with tables of the usual names, with the present key and all older ones. */
    public Reencryption(DataSource source, BodyCipher cipher) {
        this(source, TableNames.USUAL.prefix(), cipher);
    }

    /**
     * The same for tables whose names begin with a prefix.
     *
     * @throws org.zhaoliao.reason.InvalidInputException {@code jdbc.prefix}
     */
    public Reencryption(DataSource source, String prefix, BodyCipher cipher) {
        this.sessions = Sessions.of(source);
        this.names = new TableNames(prefix);
        this.cipher = cipher;
    }

    /** How many entries of all histories are under an older key; at 0 the older keys may go. */
    public long due() {
        return CareStore.kinds().stream()
                .map(kind -> new KindTable(kind, names))
                .mapToLong(table -> sessions.read(connection ->
                                Statements.query(connection, table.due(), row -> row.getLong(1), cipher.keyVersion()))
                        .get(0))
                .sum();
    }

    /**
     * Walks every kind, a page of entries at a time; each aggregate is one transaction of its own, so that nobody waits long.
     *
     * @param limit the size of a page, 1 to 10,000
     * @param goOn asked before each page; the walk ends when it says no
     */
    public Renewal walk(int limit, BooleanSupplier goOn) {
        int most = Page.checkedLimit(limit);
        return CareStore.kinds().stream().map(kind -> walk(kind, most, goOn)).reduce(Renewal.NOTHING, Renewal::plus);
    }

    private Renewal walk(StoredKind<?> kind, int limit, BooleanSupplier goOn) {
        KindTable table = new KindTable(kind, names);
        Renewal renewal = Renewal.NOTHING;
        Entry last = Entry.BEFORE_ALL;
        while (goOn.getAsBoolean()) {
            List<Entry> page = page(table, last, limit);
            for (List<Entry> entries : byAggregate(page)) {
                renewal = renewal.plus(renewed(table, entries));
            }
            if (page.size() < limit) {
                return renewal;
            }
            last = page.get(page.size() - 1);
        }
        return renewal;
    }

    private List<Entry> page(KindTable table, Entry last, int limit) {
        return sessions.read(connection -> Statements.query(
                connection,
                table.duePage(),
                Entry::of,
                cipher.keyVersion(),
                last.id(),
                last.id(),
                last.revision(),
                limit));
    }

    private static Iterable<List<Entry>> byAggregate(List<Entry> page) {
        Map<String, List<Entry>> byId =
                page.stream().collect(Collectors.groupingBy(Entry::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values();
    }

    private Renewal renewed(KindTable table, List<Entry> entries) {
        return sessions.transaction(connection -> {
            Renewal renewal = Renewal.NOTHING;
            for (Entry entry : entries) {
                renewal = renewal.plus(renewed(connection, table, entry));
            }
            return renewal;
        });
    }

    private Renewal renewed(Connection connection, KindTable table, Entry entry) throws SQLException {
        Optional<SealedBody> fresh = fresh(table.kind(), entry);
        if (fresh.isEmpty()) {
            return Renewal.UNREADABLE;
        }
        return write(connection, table, entry, fresh.get()) ? Renewal.ONE : Renewal.NOTHING;
    }

    /** The same text under the present key; empty when it does not open, which is for the verifier to name. */
    private Optional<SealedBody> fresh(String kind, Entry entry) {
        Envelope envelope = new Envelope(kind, cipher);
        byte[] plain;
        try {
            plain = envelope.open(entry.body(), entry.id(), entry.revision());
        } catch (StoreException unreadable) {
            return Optional.empty();
        }
        return Optional.of(envelope.close(plain, entry.body().format(), entry.id(), entry.revision()));
    }

    /**
     * The present row has the body of its last entry, and gets the new one with it. One that moved on, or was tampered with, has another body, and stays as it
     * is.
     */
    private static boolean write(Connection connection, KindTable table, Entry entry, SealedBody fresh)
            throws SQLException {
        byte[] old = entry.body().bytes();
        boolean mine = Statements.update(
                        connection,
                        table.renewEntry(),
                        fresh.bytes(),
                        fresh.keyVersion(),
                        entry.id(),
                        entry.revision(),
                        old)
                == 1;
        if (mine) {
            Statements.update(
                    connection,
                    table.renewPresent(),
                    fresh.bytes(),
                    fresh.keyVersion(),
                    entry.id(),
                    entry.revision(),
                    old);
        }
        return mine;
    }

    /** A body of a history in its place. */
    private record Entry(String id, long revision, SealedBody body) {

        static final Entry BEFORE_ALL = new Entry("", 0, new SealedBody(new byte[0], 0, 0));

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(row.getString("id"), row.getLong("revision"), SealedBody.of(row));
        }
    }

    /**
     * What a walk did (换钥结果).
     *
     * @param renewed entries that are under the present key now
     * @param unreadable entries that do not open: their key is not at hand, or they were tampered with
     */
    public record Renewal(long renewed, long unreadable) {

        static final Renewal NOTHING = new Renewal(0, 0);
        static final Renewal ONE = new Renewal(1, 0);
        static final Renewal UNREADABLE = new Renewal(0, 1);

        Renewal plus(Renewal other) {
            return new Renewal(renewed + other.renewed, unreadable + other.unreadable);
        }
    }
}
