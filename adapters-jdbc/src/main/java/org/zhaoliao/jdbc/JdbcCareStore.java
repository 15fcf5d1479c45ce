package org.zhaoliao.jdbc;

import java.sql.Connection;
import javax.sql.DataSource;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.store.KeyedAggregates;

/** Opens the ports on a relational database (数据库存储) whose tables {@link Schema} describes. */
public final class JdbcCareStore {

    private final Sessions sessions;
    private final BodyCipher cipher;
    private final TableNames names;
    private final JdbcOutbox outbox;

    private JdbcCareStore(Sessions sessions, BodyCipher cipher, TableNames names) {
        this.sessions = sessions;
        this.cipher = cipher;
        this.names = names;
        this.outbox = new JdbcOutbox(sessions, names);
    }

    /** A store with the {@linkplain StoreSettings#USUAL usual settings}. */
    public static CareStore over(DataSource source, BodyCipher cipher) {
        return over(source, cipher, StoreSettings.USUAL);
    }

    /**
     * A store with connections of its own: one for each call, or for all calls of a thread within {@code transactions()}. Safe for use by several
     * threads; written for the isolation level "read committed", which it asks for itself on MariaDB and MySQL.
     *
     * @param source hands out connections with automatic commit on. One that comes with it off is in a transaction of the host, and is refused at each call
     *     with a {@link StoreException}: there {@link #on} is meant
     * @throws StoreException when the tables are not as they should be, or were written under another fingerprint key, and the settings ask for it
     */
    public static CareStore over(DataSource source, BodyCipher cipher, StoreSettings settings) {
        TableNames names = settings.names();
        HistoryHeads heads = HistoryHeads.ofTheStore(cipher, names);
        started(source, settings, heads);
        Sessions sessions = Sessions.of(source, heads, settings.attempts());
        return new JdbcCareStore(sessions, cipher, names).ports();
    }

    /** A store inside the host's transaction on tables with the usual names. */
    public static CareStore on(Connection connection, BodyCipher cipher) {
        return on(connection, cipher, TableNames.USUAL.prefix());
    }

    /**
     * A store inside the host's transaction: uses this connection only, commits nothing, and is used up with the transaction. From its first
     * write of a kind on, others who write that kind wait for the end of the host's transaction. After a {@link StoreException} of the kind
     * {@code CONTENTION} the store does nothing more, and the host rolls back. Several writes belong within one {@code transactions().within}: see the
     * order of locks in this package.
     *
     * <p>A host that leaves transactions to Spring opens such a store in each of them, on the connection that is bound to it:
     * {@code JdbcCareStore.on(DataSourceUtils.getConnection(source), cipher)}.
     *
     * @param connection with automatic commit off, at "read committed"
     * @param prefix see {@link StoreSettings}
     * @throws StoreException when automatic commit is on
     */
    public static CareStore on(Connection connection, BodyCipher cipher, String prefix) {
        TableNames names = new TableNames(prefix);
        Sessions.Closing closing = new RemainingEntries(names, HistoryHeads.ofTheHost(cipher, names));
        return new JdbcCareStore(Sessions.on(connection, closing), cipher, names).ports();
    }

    private static void started(DataSource source, StoreSettings settings, HistoryHeads heads) {
        if (settings.startUp() == StoreSettings.StartUp.MIGRATE) {
            Schema.migrate(source, settings.prefix());
        }
        if (settings.startUp() != StoreSettings.StartUp.NONE) {
            Schema.validate(source, settings.prefix());
            checkKey(source, heads);
        }
    }

    /** Under another key nobody would be found by an ID number, and two could hold one. */
    private static void checkKey(DataSource source, HistoryHeads heads) {
        if (!Sessions.of(source).read(heads::areOfThisKey)) {
            throw new StoreException(
                    "The fingerprint key is another one than that under which the tables were written: no head bears its seal");
        }
    }

    private CareStore ports() {
        return CareStore.over(this::aggregates, outbox, sessions);
    }

    private <K extends Identifier, T extends Aggregate<K>> KeyedAggregates<K, T> aggregates(StoredKind<T> kind) {
        return new JdbcAggregates<>(new KindTable(kind, names), new Bodies<>(kind, cipher), sessions);
    }
}
