package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.testkit.Refusals.assertLimitRefused;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;

/** The events that wait to be handed on. */
abstract class OutboxContract {

    private final CareStore store;

    OutboxContract(StoreFixture fixture) {
        this.store = fixture.empty();
    }

    @Test
    @DisplayName("an empty store has nothing to tell")
    void emptyOutbox() {
        assertEquals(List.of(), store.outbox().pending(10));
    }

    @Test
    @DisplayName("every write is told with kind, identifier, revision and change, in the order of the writes")
    void everyWriteIsTold() {
        writeThree();
        List<OutgoingEvent> events = store.outbox().pending(10);
        List<OutgoingEvent> expected = List.of(
                new OutgoingEvent(events.get(0).sequence(), "caregiver", "c", Revision.FIRST, Samples.LONGEST_CHANGE),
                new OutgoingEvent(events.get(1).sequence(), "recipient", "r", Revision.FIRST, Samples.change(2)),
                new OutgoingEvent(events.get(2).sequence(), "caregiver", "c", new Revision(2), Samples.change(3)));
        assertEquals(expected, events);
        assertTrue(events.get(0).sequence() < events.get(1).sequence());
        assertTrue(events.get(1).sequence() < events.get(2).sequence());
    }

    @Test
    @DisplayName("the oldest are given first, as many as were asked for")
    void limitHolds() {
        writeThree();
        List<OutgoingEvent> all = store.outbox().pending(10);
        assertEquals(all.subList(0, 2), store.outbox().pending(2));
        assertLimitRefused(() -> store.outbox().pending(0));
        assertLimitRefused(() -> store.outbox().pending(10_001));
    }

    @Test
    @DisplayName("what was delivered is not given again, and may be noted twice")
    void deliveredIsNotGivenAgain() {
        writeThree();
        List<OutgoingEvent> all = store.outbox().pending(10);
        store.outbox().delivered(all.subList(0, 1));
        store.outbox().delivered(all.subList(0, 2));
        store.outbox().delivered(List.of());
        assertEquals(all.subList(2, 3), store.outbox().pending(10));
    }

    private void writeThree() {
        Caregiver caregiver = Samples.caregiver("c", Samples.VILLAGE);
        Recipient recipient = Samples.recipient("r", Samples.VILLAGE);
        store.caregivers().add(caregiver, Samples.LONGEST_CHANGE);
        store.recipients().add(recipient, Samples.change(2));
        store.caregivers().replace(caregiver, Revision.FIRST, Samples.change(3));
    }
}
