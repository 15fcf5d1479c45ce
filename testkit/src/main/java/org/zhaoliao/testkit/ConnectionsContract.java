package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Declarable;
import org.zhaoliao.testkit.report.Requirement;

/** Connections that break. */
abstract class ConnectionsContract {

    private static final int ENOUGH = 500;

    private final StoreFixture fixture;
    private final CareStore store;
    private final Caregiver caregiver = Samples.caregiver("c-1", Samples.VILLAGE);

    ConnectionsContract(StoreFixture fixture) {
        this.fixture = fixture;
        this.store = fixture.empty();
        store.caregivers().add(caregiver, Samples.change(1));
    }

    @Test
    @Requirement("W5.5")
    @Declarable("NO_CONNECTION")
    @DisplayName(
            "a connection that breaks in the middle of a write leaves all of it or nothing, at whatever step it breaks")
    void brokenWriteLeavesAllOrNothing() {
        assertEquals(declares(Difference.NO_CONNECTION), fixture.breakingAt(0).isEmpty());
        int step = 0;
        boolean broken = fixture.breakingAt(0).isPresent();
        while (broken) {
            int before = histories();
            String id = "r-" + step;
            broken = Outage.breaks(fixture.breakingAt(step).orElseThrow(), breaking -> write(breaking, id));
            assertAllOrNothing(id, broken, histories() - before);
            step++;
            assertTrue(step < ENOUGH, "no work was ever done in time");
        }
        assertTrue(step > 1 || declares(Difference.NO_CONNECTION), "no step ever broke");
    }

    private boolean declares(Difference difference) {
        return fixture.differences().contains(difference);
    }

    /** Adds a recipient and replaces the caregiver, together. */
    private void write(CareStore into, String id) {
        Recipient recipient = RecipientSamples.unregistered(id, Samples.VILLAGE);
        into.transactions().within(() -> {
            into.recipients().add(recipient, Samples.change(1));
            Revision present =
                    into.caregivers().find(caregiver.id()).orElseThrow().revision();
            return into.caregivers().replace(caregiver, present, Samples.change(1));
        });
    }

    /** Where the answer to the commit was lost, the work may be there; what did not break must be. */
    private void assertAllOrNothing(String id, boolean broken, int replacements) {
        assertTrue(broken || replacements == 1, "what did not break is there");
        assertEquals(3 * replacements, traces(id), "what was added of " + id + " and what was replaced");
        assertEquals(
                new Revision(histories()),
                store.caregivers().find(caregiver.id()).orElseThrow().revision());
        List<Long> told = store.outbox().pending(1_000).stream()
                .filter(event -> event.id().equals(caregiver.id().value()))
                .map(event -> event.revision().number())
                .toList();
        assertEquals(histories(), told.size());
    }

    private int histories() {
        return store.caregivers().history(caregiver.id()).size();
    }

    /** State, history and event of a recipient. */
    private int traces(String id) {
        RecipientId recipient = new RecipientId(id);
        long events = store.outbox().pending(1_000).stream()
                .filter(event -> event.id().equals(id))
                .count();
        return store.recipients().find(recipient).stream().toList().size()
                + store.recipients().history(recipient).size()
                + (int) events;
    }
}
