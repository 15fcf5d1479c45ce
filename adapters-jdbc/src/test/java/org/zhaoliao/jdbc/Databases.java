package org.zhaoliao.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        return Stream.concat(Stream.of(h2InMemory(), postgres()), further().map(FurtherDatabase::source))
                .toList();
    }

    /** What the profile mariadb brings. */
    private static Stream<FurtherDatabase> further() {
        return ServiceLoader.load(FurtherDatabase.class).stream().map(ServiceLoader.Provider::get);
    }

    static HikariDataSource withTables(HikariDataSource source) {
        Schema.create(source);
        return source;
    }

    static HikariDataSource pool(String url) {
        return pool(url, config -> {});
    }

    private static HikariDataSource pool(String url, Consumer<HikariConfig> settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        settings.accept(config);
        return new HikariDataSource(config);
    }

    static HikariDataSource pool(String url, int connections) {
        return pool(url, config -> config.setMaximumPoolSize(connections));
    }

    /** All but H2. */
    static List<DataSource> servers() {
        return all().subList(1, all().size());
    }

    /** PostgreSQL under an account that may do what {@link Schema#grants} says. */
    static DataSource postgresOfStore() {
        return Granted.SOURCE;
    }

    /** Another pool on the same database. */
    static HikariDataSource samePostgres(Consumer<HikariConfig> settings) {
        return pool(Postgres.SERVER.getJdbcUrl("postgres", "postgres"), settings);
    }

    /** Empty databases without tables, one on each server. */
    static List<DataSource> fresh(String name) {
        DataSource postgres = freshPostgres(name);
        DataSource h2 = pool("jdbc:h2:mem:" + name + "_db;DB_CLOSE_DELAY=-1");
        return Stream.concat(Stream.of(h2, postgres), further().limit(1).map(database -> database.fresh(name)))
                .toList();
    }

    /** An empty database without tables on PostgreSQL. */
    static DataSource freshPostgres(String name) {
        execute(postgres(), "create database " + name + "_db");
        return pool(Postgres.SERVER.getJdbcUrl("postgres", name + "_db"));
    }

    static Dialect dialect(DataSource source) {
        return Sessions.of(source).read(Dialect::of);
    }

    static boolean isPostgres(DataSource source) {
        return dialect(source) == Dialect.POSTGRESQL;
    }

    static void execute(DataSource source, String script) {
        Sessions.of(source).read(connection -> {
            for (String statement : script.split(";\\s*", 0)) {
                Statements.update(connection, statement);
            }
            return connection;
        });
    }

    /** Lets a transaction give up soon when it waits for another one. */
    static void waitShortly(Connection connection) throws SQLException {
        set(connection, "set lock_timeout 300", "set local lock_timeout = 300", "set innodb_lock_wait_timeout = 1");
    }

    static void waitUsually(Connection connection) throws SQLException {
        set(connection, "set lock_timeout 20000", "reset lock_timeout", "set innodb_lock_wait_timeout = 50");
    }

    /** Makes a transaction that which a database keeps when it has to give up one. */
    static void beStronger(Connection connection) throws SQLException {
        set(connection, "set lock_timeout 20000", "set local deadlock_timeout = '60s'", "set @stronger = 1");
        for (int row = 0; row < 100; row++) {
            Statements.update(
                    connection,
                    "insert into zl_outbox (agg_kind, agg_id, agg_revision, changed_at, actor, why, basis, change_kind)"
                            + " values ('x', 'x', 1, 'x', 'x', 'x', 'x', 'x')");
        }
    }

    private static void set(Connection connection, String h2, String postgres, String mariaDb) throws SQLException {
        Statements.update(
                connection,
                switch (Dialect.of(connection)) {
                    case H2 -> h2;
                    case POSTGRESQL -> postgres;
                    case MARIADB -> mariaDb;
                });
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
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
        static final EmbeddedPostgres SERVER = startPostgres();
        static final DataSource SOURCE = withTables(pool(SERVER.getJdbcUrl("postgres", "postgres")));
    }

    /** Made when first asked for. */
    private static final class Granted {
        static final DataSource SOURCE = granted();

        private static DataSource granted() {
            execute(postgres(), "create role store_account login;\n" + Schema.grants("zl_", "store_account"));
            return pool(Postgres.SERVER.getJdbcUrl("store_account", "postgres"));
        }
    }
}
