package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.revision.Page;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** From when events are that may be forgotten. */
abstract class EventTimesContract {

    private final CareStore store;

    EventTimesContract(StoreFixture fixture) {
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("what was entered before a moment is forgotten, and nothing else, however the clocks stand")
    void forgottenUnderAnotherZone() {
        Instant at = Samples.change(2).at();
        for (Zones.Journey journey : Zones.JOURNEYS) {
            journey.written(() -> delivered("from-" + journey.number(), at));
            assertEquals(0, journey.read(() -> store.outbox().forget(at, 10)));
            assertEquals(1, journey.read(() -> store.outbox().forget(at.plusNanos(1_000), 10)));
        }
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("events are forgotten by the moment they were entered, from the year 1 to the year 9999")
    void forgottenInEveryYear() {
        for (Instant at : Samples.MOMENTS) {
            delivered("of-" + Samples.MOMENTS.indexOf(at), at);
        }
        for (Instant at : Samples.MOMENTS) {
            assertEquals(0, store.outbox().forget(at, 10), () -> "before " + at);
            assertEquals(1, store.outbox().forget(at.plusNanos(1_000), 10), () -> "of " + at);
        }
    }

    private int delivered(String id, Instant at) {
        store.caregivers().add(Samples.caregiver(id, Samples.VILLAGE), Samples.change(at, ""));
        return store.outbox()
                .handOn(Page.LARGEST, events -> assertEquals(id, events.get(0).id()));
    }
}
