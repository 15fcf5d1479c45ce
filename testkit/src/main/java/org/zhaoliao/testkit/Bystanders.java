package org.zhaoliao.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.store.CareStore;

/** Others who look at a store, in every way there is, while somebody works on it and may yet take the work back. */
final class Bystanders implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);

    private static final List<Function<CareStore, Object>> LOOKS = List.of(
            store -> store.recipients().find(Work.RECIPIENT.id()),
            store -> store.recipients().history(Work.RECIPIENT.id()),
            store -> store.recipients().page(DivisionCode.NATION, Page.Key.START, 10),
            store -> store.recipients().withResidentId(Samples.residentId(1)),
            store -> store.recipients().asKnown(List.of(Work.RECIPIENT.id()), Work.LATER),
            store -> store.recipients().pageAsKnown(DivisionCode.NATION, Page.Key.START, 10, Work.LATER),
            store -> store.caregivers().find(Work.CAREGIVER.id()),
            store -> store.caregivers().history(Work.CAREGIVER.id()),
            store -> store.caregivers().page(DivisionCode.NATION, Page.Key.START, 10),
            store -> store.visits().of(Samples.RECIPIENT),
            store -> store.visits().asKnownOf(List.of(Samples.RECIPIENT), Work.LATER),
            store -> store.visits().plannedIn(DivisionCode.NATION, DateRange.of(Samples.DAY, Samples.DAY.plusDays(1))),
            store -> store.outbox().pending(10),
            Bystanders::handedOn);

    private final CareStore store;
    /** One for each, so that who waits hides nobody who does not. */
    private final ExecutorService threads = Executors.newFixedThreadPool(LOOKS.size());

    private final List<Future<Object>> seen = new ArrayList<>();

    Bystanders(CareStore store) {
        this.store = store;
    }

    /** What each of them sees who looks alone. */
    static List<Object> alone(CareStore store) {
        return LOOKS.stream().map(look -> look.apply(store)).toList();
    }

    /** Lets them begin to look, and gives them a moment: a store whose readers wait for writers does not answer yet, and need not. */
    void look() {
        LOOKS.forEach(look -> seen.add(threads.submit(() -> look.apply(store))));
        long end = System.nanoTime() + PATIENCE;
        seen.forEach(answer -> giveTimeTo(answer, end));
    }

    /** What they saw, when all of them have their answer. */
    List<Object> seen() throws InterruptedException, ExecutionException {
        List<Object> answers = new ArrayList<>();
        for (Future<Object> answer : seen) {
            answers.add(answer.get());
        }
        return answers;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static void giveTimeTo(Future<?> answer, long end) {
        try {
            answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException waiting) {
            return;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What a relay gets, which fails with it, so that it stays where it is. */
    private static Object handedOn(CareStore store) {
        List<OutgoingEvent> given = new ArrayList<>();
        try {
            store.outbox().handOn(10, events -> {
                given.addAll(events);
                throw new Failed();
            });
        } catch (Failed expected) {
            return given;
        }
        return given;
    }

    /** The end of a relay. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
