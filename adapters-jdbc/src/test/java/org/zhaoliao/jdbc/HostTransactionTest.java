package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("A store on the host's connection")
class HostTransactionTest {

    private static final Caregiver CAREGIVER = Samples.caregiver("c-1", Samples.VILLAGE);

    @Test
    @DisplayName("commits when the host does")
    void hostCommits() throws SQLException {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                add(connection);
                connection.commit();
                connection.setAutoCommit(true);
            }
            assertEquals(
                    Optional.of(new Versioned<>(CAREGIVER, Revision.FIRST)),
                    store.caregivers().find(CAREGIVER.id()));
            assertEquals(1, store.outbox().pending(10).size());
        }
    }

    @Test
    @DisplayName("leaves nothing when the host rolls back")
    void hostRollsBack() throws SQLException {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                CareStore joined = add(connection);
                assertTrue(joined.caregivers().find(CAREGIVER.id()).isPresent());
                connection.rollback();
                connection.setAutoCommit(true);
            }
            assertEquals(Optional.empty(), store.caregivers().find(CAREGIVER.id()));
            assertTrue(store.outbox().pending(10).isEmpty());
        }
    }

    @Test
    @DisplayName(
            "is the only way into the host's transaction: over connections that are in it the store refuses, and neither commits nor rolls back")
    void hostsConnectionsAreRefused() throws SQLException {
        for (DataSource source : Databases.all()) {
            Databases.emptied(source);
            try (Connection host = source.getConnection()) {
                host.setAutoCommit(false);
                Statements.update(host, "update zl_schema set step = 'host'");
                for (Consumer<DataSource> use : uses()) {
                    StoreException refused =
                            assertThrows(StoreException.class, () -> use.accept(new HostsSource(source, host)));
                    assertTrue(String.valueOf(refused.getMessage()).contains("JdbcCareStore.on"), refused::toString);
                    assertEquals(List.of("host"), steps(host));
                }
                host.rollback();
                assertEquals(List.of("tables"), steps(host));
                host.setAutoCommit(true);
            }
        }
    }

    @Test
    @DisplayName("goes on after the host went back to a savepoint of its own, and leaves histories that verify")
    void hostsSavepoint() throws SQLException {
        for (DataSource source : Databases.all()) {
            Databases.emptied(source);
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                CareStore joined = JdbcCareStore.on(connection, Databases.CIPHER);
                takenBack(connection, () -> added(joined, "a", "b"));
                added(joined, "a", "c");
                takenBack(connection, () -> added(joined, "d"));
                connection.commit();
                connection.setAutoCommit(true);
            }
            assertEquals(List.of("a", "c"), verified(source));
        }
    }

    @Test
    @DisplayName("counts in the heads only what is left when the host went back to a savepoint inside a piece of work")
    void hostsSavepointInsideWork() throws SQLException {
        for (DataSource source : Databases.all()) {
            Databases.emptied(source);
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                CareStore joined = JdbcCareStore.on(connection, Databases.CIPHER);
                joined.transactions().within(() -> {
                    added(joined, "a");
                    takenBack(connection, () -> added(joined, "b", "c"));
                    return added(joined, "c", "d");
                });
                joined.transactions().within(() -> takenBack(connection, () -> added(joined, "e")));
                connection.commit();
                connection.setAutoCommit(true);
            }
            assertEquals(List.of("a", "c", "d"), verified(source));
        }
    }

    private static CareStore added(CareStore joined, String... ids) {
        for (String id : ids) {
            joined.caregivers().add(Samples.caregiver(id, Samples.VILLAGE), Samples.change(1));
        }
        return joined;
    }

    private static Connection takenBack(Connection connection, Runnable work) {
        try {
            Savepoint before = connection.setSavepoint();
            work.run();
            connection.rollback(before);
            return connection;
        } catch (SQLException failure) {
            throw new StoreException(failure);
        }
    }

    /** Who is there, when the histories and their heads are whole. */
    private static List<String> verified(DataSource source) {
        assertEquals(Optional.empty(), new HistoryVerifier(source, Databases.CIPHER).firstBroken(Caregivers.KIND));
        return store(source).caregivers().page(Samples.VILLAGE, Page.Key.START, 10).items().stream()
                .map(found -> found.value().id().value())
                .toList();
    }

    @Test
    @DisplayName("is not opened while the connection commits each statement by itself")
    void automaticCommitIsRefused() throws SQLException {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            try (Connection connection = source.getConnection()) {
                assertThrows(StoreException.class, () -> add(connection));
            }
            assertEquals(Optional.empty(), store.caregivers().find(CAREGIVER.id()));
        }
    }

    @Test
    @DisplayName("is used up when the connection commits each statement again: it neither writes nor reads any more")
    void automaticCommitLaterOn() throws SQLException {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                CareStore joined = JdbcCareStore.on(connection, Databases.CIPHER);
                joined.caregivers().add(CAREGIVER, Samples.change(1));
                connection.commit();
                connection.setAutoCommit(true);
                Caregiver second = Samples.caregiver("c-2", Samples.VILLAGE);
                for (Executable use : List.<Executable>of(
                        () -> joined.caregivers().find(CAREGIVER.id()),
                        () -> joined.caregivers().add(second, Samples.change(2)),
                        () -> joined.transactions()
                                .within(() -> joined.caregivers().add(second, Samples.change(2))))) {
                    StoreException refused = assertThrows(StoreException.class, use);
                    assertEquals(
                            "The host's connection has automatic commit on: it is in no transaction",
                            refused.getMessage());
                }
                assertEquals(Optional.empty(), store.caregivers().find(second.id()));
            }
        }
    }

    private static List<Consumer<DataSource>> uses() {
        return List.of(
                source -> store(source).caregivers().add(CAREGIVER, Samples.change(1)),
                source -> store(source).transactions().within(() -> "nothing"),
                source -> store(source).caregivers().find(CAREGIVER.id()),
                source -> new HistoryVerifier(source, Databases.CIPHER).firstBroken(Caregivers.KIND));
    }

    private static CareStore store(DataSource source) {
        return JdbcCareStore.over(source, Databases.CIPHER);
    }

    private static List<String> steps(Connection connection) throws SQLException {
        return Statements.query(connection, "select step from zl_schema", row -> row.getString("step"));
    }

    private static CareStore add(Connection connection) {
        CareStore joined = JdbcCareStore.on(connection, Databases.CIPHER);
        joined.transactions().within(() -> joined.caregivers().add(CAREGIVER, Samples.change(1)));
        return joined;
    }
}
