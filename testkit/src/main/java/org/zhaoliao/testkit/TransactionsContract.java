package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** Writes of several kinds that are kept together or not at all. */
abstract class TransactionsContract {

    private final CareStore store;

    TransactionsContract(StoreFixture fixture) {
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work that ends well keeps all it wrote, and gives its result")
    void allIsKept() {
        assertEquals("done", store.transactions().within(() -> Work.addBoth(store)));
        assertEquals(
                Work.RECIPIENT,
                store.recipients().find(Work.RECIPIENT.id()).orElseThrow().value());
        assertEquals(
                Work.CAREGIVER,
                store.caregivers().find(Work.CAREGIVER.id()).orElseThrow().value());
        assertEquals(2, store.outbox().pending(10).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work sees what it wrote itself")
    void workSeesItsOwnWrites() {
        Optional<Versioned<Recipient>> seen = store.transactions().within(() -> {
            Work.addBoth(store);
            return store.recipients().find(Work.RECIPIENT.id());
        });
        assertEquals(Optional.of(new Versioned<>(Work.RECIPIENT, Revision.FIRST)), seen);
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("of work that throws nothing stays: no state, no history, no listing, no key, no event")
    void nothingIsKept() {
        assertEquals("broken off", Work.failing(store, () -> Work.addBoth(store)));
        Work.assertNothingStored(store);
        store.recipients().add(Samples.recipient("two", Samples.VILLAGE), Samples.change(1));
        assertEquals(1, store.outbox().pending(10).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("of work that ends with an error or a checked exception nothing stays either, and that comes out")
    void nothingIsKeptOfErrors() {
        for (Throwable thrown : Thrown.sorts()) {
            Thrown.assertComesOut(thrown, () -> Work.ending(store, thrown, () -> Work.addBoth(store)));
            Work.assertNothingStored(store);
        }
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("a replacement that is taken back leaves the state before it, and that can be replaced")
    void replacementIsTakenBack() {
        Work.addBoth(store);
        Work.failing(store, () -> store.caregivers().replace(Work.MOVED, Revision.FIRST, Samples.change(2)));
        Versioned<Caregiver> before = new Versioned<>(Work.CAREGIVER, Revision.FIRST);
        assertEquals(Optional.of(before), store.caregivers().find(Work.CAREGIVER.id()));
        assertEquals(
                List.of(before),
                store.caregivers().page(DivisionCode.NATION, Page.Key.START, 10).items());
        store.caregivers().replace(Work.MOVED, Revision.FIRST, Samples.change(3));
        assertEquals(2, store.caregivers().history(Work.CAREGIVER.id()).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work inside work is kept with the outer one")
    void innerWorkJoins() {
        Work.failing(store, () -> store.transactions().within(() -> Work.addBoth(store)));
        Work.assertNothingStored(store);
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("inner work that throws takes only itself back, when the outer one goes on")
    void innerWorkIsTakenBackAlone() {
        store.transactions().within(() -> {
            store.caregivers().add(Work.CAREGIVER, Samples.change(1));
            return Work.failing(store, () -> store.recipients().add(Work.RECIPIENT, Samples.change(1)));
        });
        assertEquals(Optional.empty(), store.recipients().find(Work.RECIPIENT.id()));
        assertEquals(
                Work.CAREGIVER,
                store.caregivers().find(Work.CAREGIVER.id()).orElseThrow().value());
        assertEquals(1, store.outbox().pending(10).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("inner work that ends with an error or a checked exception takes only itself back, too")
    void innerErrorsAreTakenBackAlone() {
        for (Throwable thrown : Thrown.sorts()) {
            Caregiver outer = Samples.caregiver(thrown.getClass().getSimpleName(), Samples.VILLAGE);
            store.transactions().within(() -> {
                Thrown.assertComesOut(
                        thrown,
                        () -> Work.ending(
                                store, thrown, () -> store.recipients().add(Work.RECIPIENT, Samples.change(1))));
                return store.caregivers().add(outer, Samples.change(1));
            });
            assertEquals(Optional.empty(), store.recipients().find(Work.RECIPIENT.id()));
            assertEquals(
                    outer, store.caregivers().find(outer.id()).orElseThrow().value());
        }
        assertEquals(2, store.outbox().pending(10).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work goes on after a conflict it can deal with")
    void conflictDoesNotEndTheWork() {
        store.transactions().within(() -> {
            Work.addBoth(store);
            assertConflict(
                    ConflictException.Kind.ALREADY_STORED,
                    () -> store.recipients().add(Work.RECIPIENT, Samples.change(2)));
            return store.recipients().replace(Work.RECIPIENT, Revision.FIRST, Samples.change(3));
        });
        assertEquals(2, store.recipients().history(Work.RECIPIENT.id()).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("nobody else sees what may yet be taken back: others see what was before, or wait")
    void notSeenBefore() throws InterruptedException, ExecutionException {
        store.caregivers().add(Work.CAREGIVER, Samples.change(1));
        List<Object> before = Bystanders.alone(store);
        try (Bystanders others = new Bystanders(store)) {
            Work.failing(store, () -> {
                Work.change(store);
                others.look();
            });
            assertEquals(before, others.seen());
        }
    }
}
