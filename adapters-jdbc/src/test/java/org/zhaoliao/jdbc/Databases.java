package org.zhaoliao.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.store.CareStore;

/** Real databases with the tables in place; PostgreSQL is started once and for all tests. */
final class Databases {

    static final AesGcmCipher CIPHER =
            new AesGcmCipher(Map.of(1, key("AES", 1)), key("HmacSHA256", 2), new SecureRandom());

    private Databases() {}

    static DataSource h2InMemory() {
        return Memory.SOURCE;
    }

    static DataSource postgres() {
        return Postgres.SOURCE;
    }

    /** Where another process finds a database. */
    static String address(DataSource source) {
        return Sessions.of(source).read(connection -> connection.getMetaData().getURL());
    }

    static HikariDataSource h2File(Path file) {
        return withTables(pool("jdbc:h2:file:" + file + ";LOCK_TIMEOUT=20000"));
    }

    static CareStore emptied(DataSource source) {
        Sessions.of(source).transaction(connection -> {
            for (StoredKind<?> kind : CareStore.kinds()) {
                Statements.update(connection, "delete from zl_" + kind.name());
                Statements.update(connection, "delete from zl_" + kind.name() + "_hist");
            }
            Statements.update(connection, "update zl_head set entries = 0, tally = '0', seal = ''");
            Statements.update(connection, "delete from zl_sent");
            return Statements.update(connection, "delete from zl_outbox");
        });
        return JdbcCareStore.over(source, CIPHER);
    }

    static SecretKey key(String algorithm, int fill) {
        return key(algorithm, 32, fill);
    }

    static SecretKey key(String algorithm, int length, int fill) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) fill);
        return new SecretKeySpec(bytes, algorithm);
    }

    static List<DataSource> all() {
        return List.of(h2InMemory(), postgres());
    }

    private static HikariDataSource withTables(HikariDataSource source) {
        Schema.create(source);
        return source;
    }

    static HikariDataSource pool(String url) {
        return pool(url, 8);
    }

    static HikariDataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    private static DataSource startPostgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            return withTables(pool(server.getJdbcUrl("postgres", "postgres")));
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    /** Opened when first asked for. */
    private static final class Memory {
        static final DataSource SOURCE = withTables(pool("jdbc:h2:mem:all;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000"));
    }

    /** Started when first asked for. */
    private static final class Postgres {
        static final DataSource SOURCE = startPostgres();
    }
}
