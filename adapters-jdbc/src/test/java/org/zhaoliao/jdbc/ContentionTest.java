package org.zhaoliao.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.Samples;

@DisplayName("W5.6 when another transaction is in the way")
class ContentionTest {

    private static final Caregiver FIRST = Samples.caregiver("c-1", Samples.VILLAGE);
    private static final Caregiver SECOND = Samples.caregiver("c-2", Samples.VILLAGE);
    private static final Revision CHANGED = new Revision(2);

    @Test
    @DisplayName(
            "of two that lock each other out one is kept whole and the other, though it hid the failure, raises it and leaves nothing")
    void deadlockOfTwo() throws InterruptedException, ExecutionException {
        for (DataSource source : Databases.servers()) {
            CareStore store = filled(source);
            CyclicBarrier barrier = new CyclicBarrier(2);
            List<String> ends = together(
                    () -> end(store, () -> both(store, barrier, FIRST, SECOND)),
                    () -> end(store, () -> both(store, barrier, SECOND, FIRST)));
            assertEquals(List.of("CONTENTION", "kept"), ends);
            assertEquals(CHANGED, revision(store, FIRST));
            assertEquals(CHANGED, revision(store, SECOND));
            assertEquals(4, store.outbox().pending(10).size());
            assertEquals(Optional.empty(), new HistoryVerifier(source, Databases.CIPHER).firstBroken(Caregivers.KIND));
        }
    }

    @Test
    @DisplayName("a single call that was given up is done again and succeeds")
    void singleCallIsRepeated() throws SQLException, InterruptedException, ExecutionException {
        for (DataSource source : Databases.servers()) {
            CareStore store = filled(source);
            LatchedCipher cipher = new LatchedCipher(Databases.CIPHER);
            CareStore watched = JdbcCareStore.over(source, cipher);
            assertEquals(CHANGED, victim(source, cipher, watched).get().revision());
            assertEquals(2, cipher.encrypted());
            assertEquals(2, store.caregivers().history(FIRST.id()).size());
        }
    }

    @Test
    @DisplayName("it is not tried more often than the host allows, and then raised as what it is")
    void attemptsAreBounded() throws SQLException, InterruptedException {
        for (DataSource source : Databases.servers()) {
            CareStore store = filled(source);
            LatchedCipher cipher = new LatchedCipher(Databases.CIPHER);
            StoreSettings once = new StoreSettings(StoreSettings.StartUp.NONE, "zl_", 1);
            CareStore watched = JdbcCareStore.over(source, cipher, once);
            Future<Versioned<Caregiver>> victim = victim(source, cipher, watched);
            ExecutionException raised = assertThrows(ExecutionException.class, victim::get);
            assertEquals("CONTENTION", kind(Objects.requireNonNull(raised.getCause())));
            assertEquals(Revision.FIRST, revision(store, FIRST));
        }
    }

    @Test
    @DisplayName("a failure to serialize within the work of a host is raised as contention, and not repeated")
    void serializationFailure() {
        filled(Databases.postgres());
        try (HikariDataSource source =
                Databases.samePostgres(pool -> pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ"))) {
            CareStore store = JdbcCareStore.over(source, Databases.CIPHER);
            CareStore other = JdbcCareStore.over(Databases.postgres(), Databases.CIPHER);
            StoreException raised = assertThrows(
                    StoreException.class,
                    () -> store.transactions().within(() -> {
                        assertEquals(Revision.FIRST, revision(store, FIRST));
                        other.caregivers().replace(FIRST, Revision.FIRST, Samples.change(2));
                        return store.caregivers().replace(FIRST, Revision.FIRST, Samples.change(3));
                    }));
            assertEquals(StoreException.Kind.CONTENTION, raised.kind());
            assertEquals(2, other.caregivers().history(FIRST.id()).size());
        }
    }

    @Test
    @DisplayName("after waiting in vain a store on the host's connection does nothing more, and the host rolls back")
    void hostsTransactionIsLost() throws SQLException {
        for (DataSource source : Databases.all()) {
            CareStore store = filled(source);
            try (Connection holder = source.getConnection();
                    Connection host = source.getConnection()) {
                holder.setAutoCommit(false);
                host.setAutoCommit(false);
                Databases.waitShortly(host);
                Statements.update(holder, "update zl_caregiver set voided = 0 where id = 'c-1'");
                CareStore joined = JdbcCareStore.on(host, Databases.CIPHER);
                joined.caregivers().add(Samples.caregiver("c-3", Samples.VILLAGE), Samples.change(2));
                assertEquals("CONTENTION", end(() -> replaced(joined, FIRST)));
                assertEquals(
                        "CONTENTION",
                        end(() ->
                                joined.caregivers().add(Samples.caregiver("c-4", Samples.VILLAGE), Samples.change(3))));
                assertEquals("CONTENTION", end(() -> revision(joined, SECOND)));
                host.rollback();
                holder.rollback();
                Databases.waitUsually(host);
                host.setAutoCommit(true);
                holder.setAutoCommit(true);
            }
            assertEquals(2, store.outbox().pending(10).size());
        }
    }

    @Test
    @DisplayName(
            "a read that was given up is done again, too, by itself or of one moment, and as seldom as the host allows")
    void readsAreRepeated() {
        Sessions sessions = Sessions.of(Databases.h2InMemory());
        assertEquals(5, sessions.<Integer>read(givenUp(4)));
        assertEquals(5, sessions.<Integer>snapshot(givenUp(4)));
        assertThrows(StoreException.class, () -> sessions.read(givenUp(5)));
        Sessions.Work<Integer> inside = givenUp(1);
        assertThrows(StoreException.class, () -> sessions.within(() -> sessions.read(inside)));
    }

    @Test
    @DisplayName("it waits the longer the oftener it was given up, and never longer than half a second")
    void pausesGrow() {
        List<Integer> failures = List.of(1, 2, 3, 4, 9);
        assertEquals(
                List.of(10L, 40L, 160L, 500L, 500L),
                failures.stream().map(Backoff::after).map(Duration::toMillis).toList());
    }

    @Test
    @DisplayName("a thread that is to stop does not try again, and is still told to stop")
    void interruptedIsNotRepeated() {
        Sessions sessions = Sessions.of(Databases.h2InMemory());
        Sessions.Work<Integer> once = connection -> {
            Thread.currentThread().interrupt();
            throw new SQLException("serialization", "40001");
        };
        assertThrows(StoreException.class, () -> sessions.read(once));
        assertTrue(Thread.interrupted());
    }

    private static Sessions.Work<Integer> givenUp(int times) {
        AtomicInteger tries = new AtomicInteger();
        return connection -> {
            if (tries.getAndIncrement() < times) {
                throw new SQLException("serialization", "40001");
            }
            return tries.get();
        };
    }

    @Test
    @DisplayName("another failure is not taken for contention")
    void otherFailures() {
        assertEquals(StoreException.Kind.FAILURE, new StoreException(new SQLException("gone", "08006")).kind());
        assertEquals(StoreException.Kind.FAILURE, new StoreException(new SQLException("other", "HY000", 1030)).kind());
    }

    private static CareStore filled(DataSource source) {
        CareStore store = Databases.emptied(source);
        store.caregivers().add(FIRST, Samples.change(1));
        store.caregivers().add(SECOND, Samples.change(1));
        return store;
    }

    private static Versioned<Caregiver> replaced(CareStore store, Caregiver caregiver) {
        return store.caregivers().replace(caregiver, Revision.FIRST, Samples.change(2));
    }

    /** Writes one, waits until the other transaction did so too, writes the other one, and hides it when that fails. */
    private static String both(CareStore store, CyclicBarrier barrier, Caregiver one, Caregiver other) {
        replaced(store, one);
        try {
            barrier.await(30, TimeUnit.SECONDS);
            replaced(store, other);
        } catch (StoreException hidden) {
            assertEquals(StoreException.Kind.CONTENTION, hidden.kind());
        } catch (InterruptedException | BrokenBarrierException | TimeoutException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return "kept";
    }

    /**
     * A single replacement that meets a deadlock: it has the caregiver and waits for the head, which another transaction has that waits for the caregiver.
     * The other one has changed more and waits longer, so that this one is given up.
     */
    private static Future<Versioned<Caregiver>> victim(DataSource source, LatchedCipher cipher, CareStore store)
            throws SQLException, InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection other = source.getConnection()) {
            other.setAutoCommit(false);
            Databases.beStronger(other);
            Statements.query(other, "select kind from zl_head where kind = 'caregiver' for update", row -> row);
            Future<Versioned<Caregiver>> victim = thread.submit(() -> replaced(store, FIRST));
            cipher.awaitSeal();
            Statements.update(other, "update zl_caregiver set voided = 0 where id = 'c-1'");
            other.rollback();
            other.setAutoCommit(true);
            return victim;
        } finally {
            thread.shutdown();
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> other)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = threads.submit(one);
            Future<String> second = threads.submit(other);
            return Stream.of(first.get(), second.get()).sorted().toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String end(CareStore store, Callable<String> work) {
        return end(() -> store.transactions().within(() -> called(work)));
    }

    private static String end(Callable<?> work) {
        try {
            return String.valueOf(work.call());
        } catch (Exception raised) {
            return kind(raised);
        }
    }

    private static String called(Callable<String> work) {
        try {
            return work.call();
        } catch (RuntimeException raised) {
            throw raised;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static String kind(Throwable raised) {
        return raised instanceof StoreException failure ? failure.kind().name() : raised.toString();
    }

    private static Revision revision(CareStore store, Caregiver caregiver) {
        return store.caregivers().find(caregiver.id()).orElseThrow().revision();
    }
}
