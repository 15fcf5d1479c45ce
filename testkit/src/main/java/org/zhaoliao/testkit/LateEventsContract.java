package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** Events that are committed while others are already on their way: their numbers say nothing of when they are seen. */
abstract class LateEventsContract {

    /** So often each writer adds two together, and replaces one of them. */
    private static final int TIMES = 12;

    private final CareStore store;

    LateEventsContract(StoreFixture fixture) {
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what is committed late is told, though what was written after it was handed on before")
    void lateEventIsTold() throws InterruptedException, ExecutionException {
        LateWriter writer = new LateWriter(
                store,
                work -> store.transactions().within(() -> {
                    work.accept(store);
                    return store;
                }));
        assertEquals(LateWriter.ALL, writer.told());
        assertEquals(List.of(), store.outbox().pending(10));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("relays that run while others write are told of everything, once, in the order of every aggregate")
    void writersAndRelays() throws InterruptedException, ExecutionException {
        List<OutgoingEvent> told = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger writing = new AtomicInteger(Race.WRITERS / 2);
        List<String> ends =
                Race.run(number -> number % 2 == 0 ? () -> write(number, writing) : () -> relay(told, writing));
        assertEquals(Collections.nCopies(Race.WRITERS, Race.WON), ends);
        relay(told, writing);
        assertEquals(List.of(), store.outbox().pending(10));
        Map<String, List<Long>> revisions = told.stream()
                .collect(Collectors.groupingBy(
                        OutgoingEvent::id,
                        Collectors.mapping(event -> event.revision().number(), Collectors.toList())));
        assertEquals(expected(), revisions);
    }

    private void write(int number, AtomicInteger writing) {
        try {
            write(number);
        } finally {
            writing.decrementAndGet();
        }
    }

    private void write(int number) {
        for (int time = 0; time < TIMES; time++) {
            Caregiver first = Samples.caregiver("first-" + number + "-" + time, Samples.VILLAGE);
            Caregiver second = Samples.caregiver("second-" + number + "-" + time, Samples.VILLAGE);
            store.transactions().within(() -> {
                store.caregivers().add(first, Samples.change(1));
                return store.caregivers().add(second, Samples.change(1));
            });
            store.caregivers().replace(first, Revision.FIRST, Samples.change(2));
        }
    }

    /** Until nobody writes any more, and what there is is told. */
    private void relay(List<OutgoingEvent> told, AtomicInteger writing) {
        boolean more = true;
        while (more) {
            boolean last = writing.get() == 0;
            boolean given = store.outbox().handOn(5, told::addAll) > 0;
            LockSupport.parkNanos(given ? 0 : 100_000);
            more = given || !last;
        }
    }

    private static Map<String, List<Long>> expected() {
        return IntStream.range(0, Race.WRITERS)
                .filter(number -> number % 2 == 0)
                .boxed()
                .flatMap(number -> IntStream.range(0, TIMES).mapToObj(time -> number + "-" + time))
                .flatMap(one -> List.of("first-" + one, "second-" + one).stream())
                .collect(Collectors.toMap(id -> id, id -> id.startsWith("first") ? List.of(1L, 2L) : List.of(1L)));
    }
}
