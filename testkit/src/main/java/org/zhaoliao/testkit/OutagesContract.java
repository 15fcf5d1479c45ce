package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Page;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Declarable;
import org.zhaoliao.testkit.report.Requirement;

/** A server that goes away in the middle of what is so much that somebody may do it in pieces. */
abstract class OutagesContract {

    /** So many are added. */
    private static final int MANY = 450;

    /** So many events wait. */
    private static final int EVENTS = 250;

    /** So often it is looked whether the events are free, a millisecond later each time. */
    private static final int PAUSES = 200;

    private final StoreFixture fixture;
    private final CareStore store;
    private final AtomicInteger written = new AtomicInteger();

    OutagesContract(StoreFixture fixture) {
        this.fixture = fixture;
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.5")
    @Declarable("NO_CONNECTION")
    @DisplayName("of 450 that are added while the server goes away all are there or none, whatever step it is gone at")
    void brokenBulkLeavesAllOrNothing() {
        walk(step -> {
            int before = recipients();
            List<Recipient> many = many();
            boolean broken = breaksAt(step, breaking -> breaking.recipients().addAll(many, Samples.change(1)));
            int added = recipients() - before;
            assertEquals(broken && added == 0 ? 0 : MANY, added);
            assertEquals(recipients(), waiting());
            assertEquals(
                    added / MANY, store.recipients().history(many.get(0).id()).size());
            return broken;
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_CONNECTION")
    @DisplayName(
            "of events that a relay has in hand while the server goes away all are delivered or none, as what it wrote is there or not")
    void brokenRelayLeavesAllOrNothing() {
        walk(step -> {
            fill();
            awaitFree();
            Caregiver marker = Samples.caregiver("marker-" + written.incrementAndGet(), Samples.VILLAGE);
            boolean broken = breaksAt(
                    step,
                    breaking -> breaking.outbox()
                            .handOn(
                                    Page.LARGEST,
                                    events -> breaking.caregivers().add(marker, Samples.change(1))));
            boolean delivered = store.caregivers().find(marker.id()).isPresent();
            assertTrue(broken || delivered, "what did not break is delivered");
            assertEquals(delivered ? 1 : EVENTS, waiting());
            return broken;
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_CONNECTION")
    @DisplayName(
            "an event that is noted as delivered while the server goes away waits or is noted, and is never lost from both")
    void brokenNotingLosesNothing() {
        walk(step -> {
            fill();
            boolean broken = breaksAt(
                    step, breaking -> breaking.outbox().delivered(store.outbox().pending(Page.LARGEST)));
            int waiting = waiting();
            assertTrue(broken || waiting == 0, "what did not break is noted");
            assertEquals(EVENTS, waiting + store.outbox().forget(Instant.MAX, Page.LARGEST));
            return broken;
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_CONNECTION")
    @DisplayName(
            "while the server goes away nothing is said to be forgotten that is not, and nothing that waits is forgotten")
    void brokenForgettingIsNotDone() {
        walk(step -> {
            store.outbox().forget(Instant.MAX, Page.LARGEST);
            fill();
            store.outbox().delivered(store.outbox().pending(Page.LARGEST));
            write(1);
            boolean broken = breaksAt(
                    step, breaking -> assertEquals(EVENTS, breaking.outbox().forget(Instant.MAX, Page.LARGEST)));
            int rest = store.outbox().forget(Instant.MAX, Page.LARGEST);
            assertTrue(broken ? rest <= EVENTS : rest == 0, () -> rest + " were not forgotten");
            assertEquals(1, waiting());
            return broken;
        });
    }

    private void walk(IntPredicate broken) {
        boolean declared = fixture.differences().contains(Difference.NO_CONNECTION);
        assertEquals(declared, fixture.breakingAt(0).isEmpty());
        if (!declared) {
            Outage.walk(broken);
        }
    }

    private boolean breaksAt(int step, Consumer<CareStore> work) {
        return Outage.breaks(fixture.breakingAt(step).orElseThrow(), work);
    }

    /** As many events wait as are asked about. */
    private void fill() {
        int missing = EVENTS - waiting();
        if (missing > 0) {
            write(missing);
        }
    }

    /** A server may notice late that whoever had events in hand is gone, and nobody else is handed those before. */
    private void awaitFree() {
        for (int pause = 0; free() < EVENTS; pause++) {
            assertTrue(pause < PAUSES, "events stay in the hand of one who is gone");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        }
    }

    /** How many a relay would be handed, which takes none of them; one that would be handed nothing is not called. */
    private int free() {
        AtomicInteger handed = new AtomicInteger();
        try {
            store.outbox().handOn(Page.LARGEST, events -> {
                handed.set(events.size());
                throw new Untaken();
            });
        } catch (Untaken looked) {
            return handed.get();
        }
        assertEquals(0, handed.get(), "a relay that fails is heard");
        return 0;
    }

    private void write(int number) {
        List<Caregiver> caregivers = IntStream.range(0, number)
                .mapToObj(one -> Samples.caregiver("event-" + written.incrementAndGet(), Samples.VILLAGE))
                .toList();
        store.caregivers().addAll(caregivers, Samples.change(1));
    }

    private int waiting() {
        return store.outbox().pending(Page.LARGEST).size();
    }

    private int recipients() {
        return store.recipients()
                .page(DivisionCode.NATION, Page.Key.START, Page.LARGEST)
                .items()
                .size();
    }

    /** Others each time. */
    private List<Recipient> many() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> RecipientSamples.unregistered("many-" + written.incrementAndGet(), Samples.VILLAGE))
                .toList();
    }

    /** Of a relay that only looks. */
    private static final class Untaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
