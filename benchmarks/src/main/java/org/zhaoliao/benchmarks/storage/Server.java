package org.zhaoliao.benchmarks.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.zhaoliao.jdbc.AesGcmCipher;
import org.zhaoliao.jdbc.BodyCipher;
import org.zhaoliao.jdbc.Schema;
import org.zhaoliao.store.CareStore;

/** An embedded PostgreSQL with empty tables, and the keys of whoever writes them; what a commit waits for on a disk is left out, since it is the same for all. */
final class Server implements AutoCloseable {

    private static final int KEY_BYTES = 32;
    private static final int CONNECTIONS = 1;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource source;
    private final long process;
    private final BodyCipher cipher =
            new AesGcmCipher(Map.of(1, key("AES", 1)), key("HmacSHA256", 2), new SecureRandom());

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMaxLifetime(0);
        this.source = new HikariDataSource(config);
        Schema.create(source);
        CareStore.kinds().forEach(kind -> emptyHead(kind.name()));
        this.process = process();
        execute("alter sequence zl_outbox_seq_seq increment by " + EventEntity.BLOCK);
    }

    static Server start() {
        try {
            return new Server(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("autovacuum", "off")
                    .start());
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    DataSource source() {
        return source;
    }

    BodyCipher cipher() {
        return cipher;
    }

    CareRows open(Way way) {
        return way.open(source, cipher);
    }

    /** Empties the tables of recipients. */
    void empty() {
        execute("truncate zl_recipient, zl_recipient_hist, zl_outbox");
        emptyHead("recipient");
    }

    /** Empties the tables of visits. */
    void emptyVisits() {
        execute("truncate zl_visit, zl_visit_hist");
        emptyHead("visit");
    }

    /** Under the seal that the first write would give to all heads. */
    private void emptyHead(String kind) {
        HeadRow head = new Codec(cipher).empty(kind);
        execute("update zl_head set entries = 0, tally = '" + head.tally() + "', seal = '" + head.seal()
                + "' where kind = '" + kind + "'");
    }

    /** Product and version, with those of the driver. */
    String version() {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion() + ", driver "
                    + about.getDriverVersion();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Those that serve the connections. */
    Processes processes() {
        return new Processes(List.of(process));
    }

    private long process() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select pg_backend_pid()")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Lets the database look at what was written, as it would by itself after a while. */
    void settle() {
        execute("vacuum analyze");
    }

    private void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static SecretKey key(String algorithm, int fill) {
        byte[] bytes = new byte[KEY_BYTES];
        Arrays.fill(bytes, (byte) fill);
        return new SecretKeySpec(bytes, algorithm);
    }

    @Override
    public void close() {
        source.close();
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
