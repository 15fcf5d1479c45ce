package org.zhaoliao.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.zhaoliao.store.CareStore;

/**
 * Somebody who writes first and commits last, and somebody quick beside him. A store whose writers wait for each other lets the quick one through only when the
 * late one is done, and does well.
 */
final class LateWriter {

    /** Whom a relay has to be told of. */
    static final List<String> ALL = List.of("late", "quick");

    /** So long he waits for a quick one that may have to wait for him. */
    private static final long MOMENT = 300;

    /** So long he waits for a relay that goes on while he writes. */
    private static final long WHILE = 3_000;

    private final CareStore store;
    private final Consumer<Consumer<CareStore>> committing;
    private final CountDownLatch lateWrote = new CountDownLatch(1);
    private final CountDownLatch quickWrote = new CountDownLatch(1);
    private final CountDownLatch handedOn = new CountDownLatch(1);

    /**
     * @param store the store
     * @param committing runs work in a transaction, which it commits
     */
    LateWriter(CareStore store, Consumer<Consumer<CareStore>> committing) {
        this.store = store;
        this.committing = committing;
    }

    /** Of whom a relay was told that took what there was while he had not committed, and what there was then. */
    List<String> told() throws InterruptedException, ExecutionException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = thread.submit(() -> committing.accept(this::writeAndWait));
            reached(lateWrote, WHILE);
            add(store, "quick");
            quickWrote.countDown();
            List<String> told = new ArrayList<>(handedOn());
            handedOn.countDown();
            late.get();
            told.addAll(handedOn());
            return told.stream().sorted().toList();
        } finally {
            thread.shutdownNow();
        }
    }

    private void writeAndWait(CareStore joined) {
        add(joined, "late");
        lateWrote.countDown();
        try {
            if (reached(quickWrote, MOMENT)) {
                reached(handedOn, WHILE);
            }
        } catch (InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean reached(CountDownLatch point, long milliseconds) throws InterruptedException {
        return point.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    private List<String> handedOn() {
        List<String> told = new ArrayList<>();
        int given = 1;
        while (given > 0) {
            given = store.outbox().handOn(10, events -> events.forEach(event -> told.add(event.id())));
        }
        return told;
    }

    private static void add(CareStore into, String id) {
        into.caregivers().add(Samples.caregiver(id, Samples.VILLAGE), Samples.change(1));
    }
}
