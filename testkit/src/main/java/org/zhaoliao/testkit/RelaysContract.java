package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
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

/** Events on their way out of the store. */
abstract class RelaysContract {

    private static final int AGGREGATES = 8;
    private static final int REVISIONS = 5;

    /** So long a relay waits for events that nobody gives it. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final StoreFixture fixture;
    private final CareStore store;

    RelaysContract(StoreFixture fixture) {
        this.fixture = fixture;
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("of each aggregate the oldest event is given, and the next one when that is delivered")
    void oneOfEachAggregate() {
        write("a", 2);
        write("b", 1);
        List<List<String>> rounds = new ArrayList<>();
        assertEquals(2, store.outbox().handOn(10, events -> rounds.add(names(events))));
        assertEquals(1, store.outbox().handOn(10, events -> rounds.add(names(events))));
        assertEquals(0, store.outbox().handOn(10, events -> rounds.add(names(events))));
        assertEquals(List.of(List.of("a 1", "b 1"), List.of("a 2")), rounds);
        assertEquals(List.of(), store.outbox().pending(10));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("no more are given than were asked for, the oldest first")
    void batchesAreBounded() {
        List.of("b", "a", "c").forEach(id -> write(id, 1));
        List<String> given = new ArrayList<>();
        assertEquals(2, store.outbox().handOn(2, events -> given.addAll(names(events))));
        assertEquals(List.of("b 1", "a 1"), given);
        assertEquals(List.of("c 1"), names(store.outbox().pending(10)));
        assertLimitRefused(() -> store.outbox().handOn(0, events -> {}));
        assertLimitRefused(() -> store.outbox().handOn(10_001, events -> {}));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what a relay failed with is given again, and what it wrote is not kept")
    void failedRelay() {
        write("a", 1);
        Crash crash = assertThrows(
                Crash.class,
                () -> store.outbox().handOn(10, events -> {
                    write("z", 1);
                    throw new Crash();
                }));
        assertEquals(Crash.class, crash.getClass());
        assertEquals(List.of("a 1"), names(store.outbox().pending(10)));
        List<String> given = new ArrayList<>();
        store.outbox().handOn(10, events -> given.addAll(names(events)));
        assertEquals(List.of("a 1"), given);
    }

    @Test
    @Requirement("W5.6")
    @DisplayName(
            "a relay that ends with an error or a checked exception has delivered nothing, and what it wrote is not kept")
    void relayWithAnError() {
        write("a", 1);
        for (Throwable thrown : Thrown.sorts()) {
            Thrown.assertComesOut(
                    thrown,
                    () -> store.outbox().handOn(10, events -> {
                        write("z", 1);
                        throw Thrown.raised(thrown);
                    }));
            assertEquals(List.of("a 1"), names(store.outbox().pending(10)));
        }
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("several relays that crash now and then lose nothing and keep the order of every aggregate")
    void relaysThatCrash() throws InterruptedException, ExecutionException {
        ids().forEach(id -> write(id, REVISIONS));
        List<String> received = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger crashes = new AtomicInteger();
        List<String> ends = Race.run(number -> () -> relay(new Random(number), received, crashes));
        assertEquals(Collections.nCopies(Race.WRITERS, Race.WON), ends);
        assertTrue(crashes.get() > 0, "a relay crashed");
        assertEquals(List.of(), store.outbox().pending(10));
        Map<String, List<String>> firsts = received.stream()
                .distinct()
                .collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf(' '))));
        Map<String, List<String>> all = ids().stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> IntStream.rangeClosed(1, REVISIONS)
                                .mapToObj(revision -> id + " " + revision)
                                .toList()));
        assertEquals(all, firsts);
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("an event is delivered once where no relay crashes, however many there are")
    void relaysThatDoNot() throws InterruptedException, ExecutionException {
        ids().forEach(id -> write(id, REVISIONS));
        List<String> received = Collections.synchronizedList(new ArrayList<>());
        Race.run(number -> () -> untilEmpty(3, received));
        assertEquals(AGGREGATES * REVISIONS, received.size());
        assertEquals(AGGREGATES * REVISIONS, received.stream().distinct().count());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("delivered events are forgotten up to a moment, as many as were asked for; waiting ones never")
    void retention() {
        write("a", 3);
        write("b", 1);
        store.outbox().delivered(store.outbox().pending(10).subList(0, 3));
        assertEquals(0, store.outbox().forget(Samples.change(1).at(), 10));
        assertEquals(1, store.outbox().forget(Samples.change(2).at(), 10));
        assertEquals(0, store.outbox().forget(Samples.change(2).at(), 10));
        assertEquals(1, store.outbox().forget(Samples.change(9).at(), 1));
        assertEquals(1, store.outbox().forget(Samples.change(9).at(), 10));
        assertEquals(0, store.outbox().forget(Samples.change(9).at(), 10));
        assertEquals(List.of("b 1"), names(store.outbox().pending(10)));
        assertLimitRefused(() -> store.outbox().forget(Samples.change(9).at(), 0));
        assertLimitRefused(() -> store.outbox().forget(Samples.change(9).at(), 10_001));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what was entered before a moment is forgotten, and nothing that was entered at it or later")
    void retentionToTheMoment() {
        Instant at = Samples.MICROSECOND;
        long finest = fixture.differences().contains(Difference.NO_NANOSECONDS) ? 1_000 : 1;
        store.caregivers().add(Samples.caregiver("a", Samples.VILLAGE), Samples.change(at, ""));
        store.outbox().delivered(store.outbox().pending(10));
        assertEquals(0, store.outbox().forget(at.minusNanos(finest), 10));
        assertEquals(0, store.outbox().forget(at, 10));
        assertEquals(1, store.outbox().forget(at.plusNanos(finest), 10));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("the longest entered are forgotten first")
    void oldestForgottenFirst() {
        write("b", 2);
        write("a", 1);
        store.outbox().delivered(store.outbox().pending(10));
        assertEquals(2, store.outbox().forget(Samples.change(9).at(), 2));
        assertEquals(0, store.outbox().forget(Samples.change(2).at(), 10));
        assertEquals(1, store.outbox().forget(Samples.change(9).at(), 10));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("before all moments nothing was delivered, before the end of all moments everything")
    void retentionUpToAnyMoment() {
        write("a", 2);
        store.outbox().delivered(store.outbox().pending(10));
        for (Instant early : List.of(Instant.MIN, Instant.parse("-0001-12-31T23:59:59Z"))) {
            assertEquals(0, store.outbox().forget(early, 10));
        }
        assertEquals(1, store.outbox().forget(Instant.parse("+10000-01-01T00:00:00Z"), 1));
        assertEquals(1, store.outbox().forget(Instant.MAX, 10));
    }

    private void relay(Random random, List<String> received, AtomicInteger crashes) {
        long end = System.nanoTime() + PATIENCE;
        while (!store.outbox().pending(1).isEmpty() && System.nanoTime() < end) {
            try {
                store.outbox().handOn(1 + random.nextInt(4), events -> {
                    crashAtTimes(random);
                    received.addAll(names(events));
                    crashAtTimes(random);
                });
            } catch (Crash crash) {
                crashes.incrementAndGet();
            }
        }
    }

    private static void crashAtTimes(Random random) {
        if (random.nextInt(4) == 0) {
            throw new Crash();
        }
    }

    /** A relay takes its time, so that the others come while it has events in hand. */
    private void untilEmpty(int limit, List<String> received) {
        long end = System.nanoTime() + PATIENCE;
        while (!store.outbox().pending(1).isEmpty() && System.nanoTime() < end) {
            store.outbox().handOn(limit, events -> {
                received.addAll(names(events));
                LockSupport.parkNanos(200_000);
            });
        }
    }

    private void write(String id, int revisions) {
        Caregiver caregiver = Samples.caregiver(id, Samples.VILLAGE);
        store.caregivers().add(caregiver, Samples.change(1));
        for (int revision = 1; revision < revisions; revision++) {
            store.caregivers().replace(caregiver, new Revision(revision), Samples.change(revision + 1));
        }
    }

    private static List<String> ids() {
        return IntStream.range(0, AGGREGATES).mapToObj(number -> "c" + number).toList();
    }

    private static List<String> names(List<OutgoingEvent> events) {
        return events.stream()
                .map(event -> event.id() + " " + event.revision().number())
                .toList();
    }

    /** The end of a relay between taking and noting. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
