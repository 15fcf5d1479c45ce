package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhaoliao.revision.Transactions;
import org.zhaoliao.store.CareStore;

/** Connections that break and hosts with transactions, around a store in memory. */
final class BrokenHooks {

    private BrokenHooks() {}

    static List<Fault> all() {
        return List.of(
                Fault.around(
                        "leaves half a write when its connection breaks",
                        BrokenHooks::breakingInHalf,
                        BrokenHooks::host,
                        "brokenWriteLeavesAllOrNothing"),
                Fault.around(
                        "mistakes the host's commit for its rollback",
                        BrokenHooks::breaking,
                        good -> new Host(work -> rollBack(good, work), work -> commit(good, work), Runnable::run),
                        "hostCommits",
                        "hostRollsBack",
                        "hostTakesWorkAlong"),
                Fault.around(
                        "commits work inside a transaction of the host at once",
                        BrokenHooks::breaking,
                        good -> new Host(work -> work.accept(good), work -> work.accept(good), Runnable::run),
                        "hostRollsBack",
                        "hostTakesWorkAlong",
                        "hostIsNotSeenBefore"),
                Fault.around(
                        "takes nothing back inside a transaction of the host",
                        BrokenHooks::breaking,
                        good -> joining(good, withoutSavepoints(good)),
                        "hostKeepsWhatDidNotThrow"),
                Fault.around(
                        "does not go on in a transaction of the host after a conflict",
                        BrokenHooks::breaking,
                        good -> joining(good, BrokenTransactions.sulking(good)),
                        "hostGoesOnAfterConflicts"),
                Fault.around(
                        "keeps what the host took back to a savepoint",
                        BrokenHooks::breaking,
                        good -> host(good).takingBack(Runnable::run),
                        "hostGoesBackToSavepoint"));
    }

    /** Goes away at any step; all that is not committed is taken back. */
    static Optional<CareStore> breaking(CareStore good, int step) {
        return Optional.of(Server.goneAt(good, step));
    }

    /** Goes away at any step, and leaves what was added before. */
    static Optional<CareStore> breakingInHalf(CareStore good, int step) {
        return Optional.of(withoutSavepoints(Server.goneAt(good, step)));
    }

    /** A host whose transactions do what they say. */
    static Host host(CareStore good) {
        return joining(good, good);
    }

    /** A host whose transactions do what they say, around a store that may not. */
    static Host joining(CareStore good, CareStore joined) {
        return new Host(
                work -> commit(good, ignored -> work.accept(joined)),
                work -> rollBack(good, ignored -> work.accept(joined)),
                part -> rollBack(good, ignored -> part.run()));
    }

    private static CareStore withoutSavepoints(CareStore good) {
        return Breaking.with(good, new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                return work.get();
            }
        });
    }

    private static void commit(CareStore good, Consumer<CareStore> work) {
        good.transactions().within(() -> {
            work.accept(good);
            return good;
        });
    }

    private static void rollBack(CareStore good, Consumer<CareStore> work) {
        try {
            good.transactions().within(() -> {
                work.accept(good);
                throw new Broken("nothing");
            });
        } catch (Broken expected) {
            assertTrue(String.valueOf(expected.getMessage()).endsWith("nothing"));
        }
    }

    /** The connection is gone, or the host turned back. */
    private static final class Broken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Broken(Object done) {
            super("broken after " + done);
        }
    }

    record Host(
            Consumer<Consumer<CareStore>> committing,
            Consumer<Consumer<CareStore>> rollingBack,
            Consumer<Runnable> savepoint)
            implements HostTransactions {

        Host takingBack(Consumer<Runnable> otherwise) {
            return new Host(committing, rollingBack, otherwise);
        }

        @Override
        public void committed(Consumer<CareStore> work) {
            committing.accept(work);
        }

        @Override
        public void rolledBack(Consumer<CareStore> work) {
            rollingBack.accept(work);
        }

        @Override
        public void committedInPart(BiConsumer<CareStore, Consumer<Runnable>> work) {
            committing.accept(joined -> work.accept(joined, savepoint));
        }
    }
}
