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
    private final JdbcOutbox outbox;

    private JdbcCareStore(Sessions sessions, BodyCipher cipher) {
        this.sessions = sessions;
        this.cipher = cipher;
        this.outbox = new JdbcOutbox(sessions);
    }

    /**
     * A store with connections of its own: one for each call, or for all calls of a thread within {@code transactions()}. Safe for use by several
     * threads; written for the isolation level "read committed".
     */
    public static CareStore over(DataSource source, BodyCipher cipher) {
        return new JdbcCareStore(Sessions.of(source, new HistoryHeads(cipher)), cipher).ports();
    }

    /**
     * A store inside the host's transaction: uses this connection only, commits nothing, and is used up with the transaction. From its first
     * write of a kind on, others who write that kind wait for the end of the host's transaction.
     *
     * @param connection with automatic commit off
     */
    public static CareStore on(Connection connection, BodyCipher cipher) {
        return new JdbcCareStore(Sessions.on(connection, new HistoryHeads(cipher)), cipher).ports();
    }

    private CareStore ports() {
        return CareStore.over(this::aggregates, outbox, sessions);
    }

    private <K extends Identifier, T extends Aggregate<K>> KeyedAggregates<K, T> aggregates(StoredKind<T> kind) {
        return new JdbcAggregates<>(new KindTable(kind), new Bodies<>(kind, cipher), sessions);
    }
}
