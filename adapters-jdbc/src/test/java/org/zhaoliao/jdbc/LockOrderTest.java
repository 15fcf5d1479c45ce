package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 the order of locks")
class LockOrderTest {

    private static final Caregiver FIRST = Samples.caregiver("c-1", Samples.VILLAGE);
    private static final Caregiver SECOND = Samples.caregiver("c-2", Samples.VILLAGE);
    private static final StoreSettings ONCE = new StoreSettings(StoreSettings.StartUp.NONE, "zl_", 1);

    @Test
    @DisplayName(
            "is the same in a host's transaction, where several writes are one piece of work, as in a single call: the one that has the row goes first, and nobody is given up")
    void hostsWork() throws InterruptedException, ExecutionException, SQLException {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            store.caregivers().add(FIRST, Samples.change(1));
            store.caregivers().add(SECOND, Samples.change(1));
            HeldCipher held = new HeldCipher(Databases.CIPHER);
            CareStore single = JdbcCareStore.over(source, held, ONCE);
            ExecutorService thread = Executors.newSingleThreadExecutor();
            Future<Revision> ofSingle = thread.submit(() -> replaced(single, SECOND));
            thread.shutdown();
            held.awaitSeal();
            assertEquals(ConflictException.Kind.STALE, inHostsTransaction(source, joined -> {
                replaced(joined, FIRST);
                held.goOn();
                return replaced(joined, SECOND);
            }));
            assertEquals(new Revision(2), ofSingle.get());
            assertEquals(Optional.empty(), new HistoryVerifier(source, Databases.CIPHER).firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName("work inside the work of a host that fails is in no head, though the heads come when all is done")
    void failedInside() throws SQLException {
        for (DataSource source : Databases.all()) {
            CareStore store = Databases.emptied(source);
            try (Connection host = source.getConnection()) {
                host.setAutoCommit(false);
                CareStore joined = JdbcCareStore.on(host, Databases.CIPHER);
                joined.transactions().within(() -> {
                    joined.caregivers().add(FIRST, Samples.change(1));
                    takenBack(() -> joined.transactions().within(() -> {
                        joined.caregivers().add(SECOND, Samples.change(1));
                        throw new IllegalStateException("broken off");
                    }));
                    return replaced(joined, FIRST);
                });
                takenBack(() -> joined.transactions().within(() -> {
                    joined.caregivers().add(SECOND, Samples.change(1));
                    throw new IllegalStateException("broken off");
                }));
                joined.caregivers().add(Samples.caregiver("c-3", Samples.VILLAGE), Samples.change(3));
                host.commit();
                host.setAutoCommit(true);
            }
            assertEquals(Optional.empty(), store.caregivers().find(SECOND.id()));
            assertEquals(
                    3,
                    new HistoryVerifier(source, Databases.CIPHER)
                            .check(Caregivers.KIND, NotedHead.NONE)
                            .head()
                            .entries());
        }
    }

    private static Object inHostsTransaction(DataSource source, Work work) throws SQLException {
        try (Connection host = source.getConnection()) {
            host.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            host.setAutoCommit(false);
            CareStore joined = JdbcCareStore.on(host, Databases.CIPHER);
            Object end = end(() -> joined.transactions().within(() -> work.with(joined)));
            host.rollback();
            host.setAutoCommit(true);
            return end;
        }
    }

    private static Object end(Supplier<Revision> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            return conflict.kind();
        } catch (StoreException failure) {
            return failure.kind();
        }
    }

    private static void takenBack(Runnable work) {
        assertEquals(
                "broken off",
                assertThrows(IllegalStateException.class, work::run).getMessage());
    }

    private static Revision replaced(CareStore store, Caregiver caregiver) {
        return store.caregivers()
                .replace(caregiver, Revision.FIRST, Samples.change(2))
                .revision();
    }

    /** What a host does in its transaction. */
    private interface Work {
        Revision with(CareStore joined);
    }
}
