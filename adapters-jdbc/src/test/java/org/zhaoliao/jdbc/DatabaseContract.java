package org.zhaoliao.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
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

    @Override
    public CareStore empty() {
        return Databases.emptied(source());
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
        String url = ((HikariDataSource) source()).getJdbcUrl();
        return Optional.of(JdbcCareStore.over(BreakingConnections.to(url, step), Databases.CIPHER));
    }

    @Override
    public Optional<HostTransactions> host() {
        return Optional.of(this);
    }

    @Override
    public void committed(Consumer<CareStore> work) {
        ofTheHost(work, Connection::commit);
    }

    @Override
    public void rolledBack(Consumer<CareStore> work) {
        ofTheHost(work, Connection::rollback);
    }

    private void ofTheHost(Consumer<CareStore> work, Ending ending) {
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            work.accept(JdbcCareStore.on(connection, Databases.CIPHER));
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
