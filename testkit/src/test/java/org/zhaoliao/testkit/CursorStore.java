package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Transactions;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/**
 * A store whose writers get their number first and are seen when they commit, as in a database, and whose relays remember up to which number they delivered and
 * never look behind it.
 */
final class CursorStore implements Outbox, Transactions {

    /** What the transaction of a thread will write. */
    private static final ThreadLocal<List<Runnable>> OPEN = new ThreadLocal<>();

    private final CareStore good = InMemoryStore.empty();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong most = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final Map<Long, Long> drawn = new ConcurrentHashMap<>();

    private CursorStore() {}

    static CareStore empty() {
        CursorStore store = new CursorStore();
        Caregivers adding = Breaking.call(
                Caregivers.class,
                store.good.caregivers(),
                "add",
                (port, given) -> store.written(
                        new Versioned<>((Caregiver) given[0], Revision.FIRST),
                        () -> port.add((Caregiver) given[0], (Change) given[1])));
        Caregivers both = Breaking.call(
                Caregivers.class,
                adding,
                "replace",
                (port, given) -> store.written(
                        new Versioned<>((Caregiver) given[0], ((Revision) given[1]).next()),
                        () -> port.replace((Caregiver) given[0], (Revision) given[1], (Change) given[2])));
        return Breaking.with(
                Breaking.with(Breaking.with(store.good, both), Transactions.class.cast(store)),
                Outbox.class.cast(store));
    }

    private Versioned<Caregiver> written(Versioned<Caregiver> expected, Runnable write) {
        long number = numbers.incrementAndGet();
        Runnable numbered = () -> {
            write.run();
            List<OutgoingEvent> told = good.outbox().pending(Page.LARGEST);
            drawn.put(told.get(told.size() - 1).sequence(), number);
        };
        if (OPEN.get() == null) {
            commit(List.of(numbered));
        } else {
            OPEN.get().add(numbered);
        }
        return expected;
    }

    private void commit(List<Runnable> writes) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(2_000_000));
        good.transactions().within(() -> {
            writes.forEach(Runnable::run);
            return writes;
        });
    }

    @Override
    public <T> T within(Supplier<T> work) {
        if (OPEN.get() != null) {
            return work.get();
        }
        List<Runnable> writes = new ArrayList<>();
        OPEN.set(writes);
        try {
            T result = work.get();
            OPEN.remove();
            commit(writes);
            return result;
        } finally {
            OPEN.remove();
        }
    }

    @Override
    public List<OutgoingEvent> pending(int limit) {
        return good.outbox().pending(limit);
    }

    @Override
    public void delivered(List<OutgoingEvent> events) {
        good.outbox().delivered(events);
    }

    @Override
    public int handOn(int limit, Consumer<List<OutgoingEvent>> relay) {
        return good.transactions().within(() -> {
            Set<String> seen = new HashSet<>();
            List<OutgoingEvent> events = waiting().stream()
                    .filter(event -> seen.add(event.id()))
                    .limit(limit)
                    .toList();
            if (!events.isEmpty()) {
                relay.accept(events);
                good.outbox().delivered(events);
                remember(events);
            }
            return events.size();
        });
    }

    /** Everything before the first that waits is delivered, as far as anybody sees. */
    private void remember(List<OutgoingEvent> delivered) {
        long last = delivered.stream().mapToLong(this::number).max().orElse(0);
        most.accumulateAndGet(last, Math::max);
        done.set(waiting().stream()
                .mapToLong(event -> number(event) - 1)
                .findFirst()
                .orElse(most.get()));
    }

    private List<OutgoingEvent> waiting() {
        return good.outbox().pending(Page.LARGEST).stream()
                .filter(event -> number(event) > done.get())
                .sorted(Comparator.comparing(this::number))
                .toList();
    }

    @Override
    public int forget(Instant enteredBefore, int limit) {
        return good.outbox().forget(enteredBefore, limit);
    }

    private long number(OutgoingEvent event) {
        return drawn.getOrDefault(event.sequence(), event.sequence());
    }
}
