package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** The events that wait to be handed on. */
abstract class OutboxContract {

    private final CareStore store;
    private final Change longest;

    OutboxContract(StoreFixture fixture) {
        this.longest = Samples.longestChange(fixture.differences());
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("an empty store has nothing to tell")
    void emptyOutbox() {
        assertEquals(List.of(), store.outbox().pending(10));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("every write is told with kind, identifier, revision and change, in the order of the writes")
    void everyWriteIsTold() {
        writeThree();
        List<OutgoingEvent> events = store.outbox().pending(10);
        List<OutgoingEvent> expected = List.of(
                new OutgoingEvent(events.get(0).sequence(), "caregiver", "c", Revision.FIRST, longest),
                new OutgoingEvent(events.get(1).sequence(), "recipient", "r", Revision.FIRST, Samples.change(2)),
                new OutgoingEvent(events.get(2).sequence(), "caregiver", "c", new Revision(2), Samples.change(3)));
        assertEquals(expected, events);
        assertTrue(events.get(0).sequence() < events.get(1).sequence());
        assertTrue(events.get(1).sequence() < events.get(2).sequence());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("the oldest are given first, as many as were asked for")
    void limitHolds() {
        writeThree();
        List<OutgoingEvent> all = store.outbox().pending(10);
        assertEquals(all.subList(0, 2), store.outbox().pending(2));
        assertLimitRefused(() -> store.outbox().pending(0));
        assertLimitRefused(() -> store.outbox().pending(10_001));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what was delivered is not given again, and may be noted twice")
    void deliveredIsNotGivenAgain() {
        writeThree();
        List<OutgoingEvent> all = store.outbox().pending(10);
        store.outbox().delivered(all.subList(0, 1));
        store.outbox().delivered(all.subList(0, 2));
        store.outbox().delivered(List.of());
        assertEquals(all.subList(2, 3), store.outbox().pending(10));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("of many that were delivered at once none is given again")
    void manyDelivered() {
        List<Caregiver> many = IntStream.range(0, 330)
                .mapToObj(number -> Samples.caregiver("many-" + number, Samples.VILLAGE))
                .toList();
        store.caregivers().addAll(many, Samples.change(1));
        List<OutgoingEvent> all = store.outbox().pending(1_000);
        store.outbox().delivered(all.subList(0, 329));
        assertEquals(all.subList(329, 330), store.outbox().pending(1_000));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("of 1,500 events none is lost on its way: all wait, are handed on, and are forgotten, each in one go")
    void muchIsTold() {
        List<Caregiver> many = MuchContract.numbers()
                .mapToObj(number -> Samples.caregiver("much-" + number, Samples.VILLAGE))
                .toList();
        store.caregivers().addAll(many, Samples.change(1));
        List<OutgoingEvent> all = store.outbox().pending(Page.LARGEST);
        assertEquals(
                many.stream().map(one -> one.id().value()).toList(),
                all.stream().map(OutgoingEvent::id).sorted().toList());
        List<OutgoingEvent> given = new ArrayList<>();
        assertEquals(many.size(), store.outbox().handOn(Page.LARGEST, given::addAll));
        assertEquals(all, given);
        assertEquals(List.of(), store.outbox().pending(10));
        Instant later = Samples.change(2).at();
        assertEquals(many.size(), store.outbox().forget(later, Page.LARGEST));
        assertEquals(0, store.outbox().forget(later, Page.LARGEST));
    }

    @Test
    @Requirement("W5.6")
    @DisplayName(
            "the events of an aggregate come in the order of its revisions, each once, however many write at the same time")
    void orderedUnderRaces() throws InterruptedException, ExecutionException {
        Caregiver shared = Samples.caregiver("shared", Samples.VILLAGE);
        store.caregivers().add(shared, Samples.change(1));
        List<String> ends = Race.run(number -> () -> {
            writeOften(Samples.caregiver("own-" + number, Samples.VILLAGE));
            replaceAtLast(shared);
        });
        assertEquals(Collections.nCopies(Race.WRITERS, Race.WON), ends);
        List<OutgoingEvent> events = store.outbox().pending(1_000);
        assertEquals(revisions(1 + Race.WRITERS), revisions(events, "shared"));
        for (int number = 0; number < Race.WRITERS; number++) {
            assertEquals(revisions(6), revisions(events, "own-" + number));
        }
    }

    private void writeOften(Caregiver own) {
        store.caregivers().add(own, Samples.change(1));
        for (int revision = 1; revision < 6; revision++) {
            store.caregivers().replace(own, new Revision(revision), Samples.change(1));
        }
    }

    /** As a caller does who was told that somebody came first. */
    private void replaceAtLast(Caregiver shared) {
        boolean written = false;
        while (!written) {
            Revision present =
                    store.caregivers().find(shared.id()).orElseThrow().revision();
            try {
                store.caregivers().replace(shared, present, Samples.change(1));
                written = true;
            } catch (ConflictException first) {
                assertEquals(ConflictException.Kind.STALE, first.kind());
            }
        }
    }

    private static List<Long> revisions(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Long> revisions(List<OutgoingEvent> events, String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .map(event -> event.revision().number())
                .toList();
    }

    private void writeThree() {
        Caregiver caregiver = Samples.caregiver("c", Samples.VILLAGE);
        Recipient recipient = Samples.recipient("r", Samples.VILLAGE);
        store.caregivers().add(caregiver, longest);
        store.recipients().add(recipient, Samples.change(2));
        store.caregivers().replace(caregiver, Revision.FIRST, Samples.change(3));
    }
}
