package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.store.CareStore;

/** Draws what is done with the events. */
record OutboxCommands(Random random) {

    ModelCommand next(Instant clock) {
        int limit = 1 + random.nextInt(20);
        int kept = random.nextInt(3);
        Instant moment = clock.minusSeconds(random.nextInt(60));
        return switch (random.nextInt(5)) {
            case 0 ->
                new ModelCommand(() -> "delivered " + limit + " but " + kept, store -> delivered(store, limit, kept));
            case 1 -> new ModelCommand(() -> "hand on " + limit, store -> handedOn(store, limit));
            case 2 ->
                new ModelCommand(
                        () -> "forget " + limit + " before " + moment,
                        store -> store.outbox().forget(moment, limit));
            default ->
                new ModelCommand(
                        () -> "pending " + limit, store -> told(store.outbox().pending(limit)));
        };
    }

    private static Object delivered(CareStore store, int limit, int kept) {
        List<OutgoingEvent> pending = store.outbox().pending(limit);
        store.outbox().delivered(pending.subList(0, Math.max(0, pending.size() - kept)));
        return pending.size();
    }

    private static Object handedOn(CareStore store, int limit) {
        List<Object> given = new ArrayList<>();
        int count = store.outbox().handOn(limit, events -> given.add(told(events)));
        return List.of(count, given);
    }

    /** The sequence is the store's own affair, as long as it grows. */
    static Object told(List<OutgoingEvent> events) {
        boolean growing = IntStream.range(1, events.size())
                .allMatch(i -> events.get(i - 1).sequence() < events.get(i).sequence());
        return List.of(
                growing,
                events.stream()
                        .map(event -> new OutgoingEvent(0, event.kind(), event.id(), event.revision(), event.change()))
                        .toList());
    }
}
