package org.zhaoliao.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.HostTransactions;
import org.zhaoliao.testkit.StoreContract;
import org.zhaoliao.testkit.report.Product;

/** The suites on a database whose tables are in place. No difference is declared: everything is asked. */
abstract class DatabaseContract extends StoreContract implements HostTransactions {

    /** The database. */
    abstract DataSource source();

    /** A connection that may break for good. */
    Connection unpooled() throws SQLException {
        return DriverManager.getConnection(((HikariDataSource) source()).getJdbcUrl());
    }

    /** The store on connections of its own. */
    CareStore over(DataSource connections) {
        return JdbcCareStore.over(connections, Databases.CIPHER);
    }

    /** The store within the transaction of a host. */
    CareStore on(Connection connection) {
        return JdbcCareStore.on(connection, Databases.CIPHER);
    }

    @Override
    public CareStore empty() {
        Databases.emptied(source());
        return over(source());
    }

    @Override
    public Product product() {
        try (Connection connection = source().getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            return new Product(about.getDatabaseProductName(), about.getDatabaseProductVersion());
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    @Override
    public Optional<CareStore> breakingAt(int step) {
        return Optional.of(over(BreakingConnections.over(this::unpooled, step)));
    }

    @Override
    public Optional<HostTransactions> host() {
        return Optional.of(this);
    }

    @Override
    public void committed(Consumer<CareStore> work) {
        ofTheHost((store, connection) -> work.accept(store), Connection::commit);
    }

    @Override
    public void rolledBack(Consumer<CareStore> work) {
        ofTheHost((store, connection) -> work.accept(store), Connection::rollback);
    }

    @Override
    public void committedInPart(BiConsumer<CareStore, Consumer<Runnable>> work) {
        ofTheHost((store, connection) -> work.accept(store, part -> takenBack(connection, part)), Connection::commit);
    }

    private static void takenBack(Connection connection, Runnable part) {
        try {
            Savepoint before = connection.setSavepoint();
            part.run();
            connection.rollback(before);
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    private void ofTheHost(BiConsumer<CareStore, Connection> work, Ending ending) {
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            work.accept(on(connection), connection);
            ending.end(connection);
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /** Commits or rolls back. */
    private interface Ending {
        void end(Connection connection) throws SQLException;
    }
}
