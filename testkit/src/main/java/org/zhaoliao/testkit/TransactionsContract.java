package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
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

    private static final Recipient RECIPIENT = Samples.recipient("one", Samples.VILLAGE);
    private static final Caregiver CAREGIVER = Samples.caregiver("one", Samples.VILLAGE);

    private final CareStore store;

    TransactionsContract(StoreFixture fixture) {
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work that ends well keeps all it wrote, and gives its result")
    void allIsKept() {
        assertEquals("done", store.transactions().within(this::writeBoth));
        assertEquals(
                RECIPIENT, store.recipients().find(RECIPIENT.id()).orElseThrow().value());
        assertEquals(
                CAREGIVER, store.caregivers().find(CAREGIVER.id()).orElseThrow().value());
        assertEquals(2, store.outbox().pending(10).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work sees what it wrote itself")
    void workSeesItsOwnWrites() {
        Optional<Versioned<Recipient>> seen = store.transactions().within(() -> {
            writeBoth();
            return store.recipients().find(RECIPIENT.id());
        });
        assertEquals(Optional.of(new Versioned<>(RECIPIENT, Revision.FIRST)), seen);
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("of work that throws nothing stays: no state, no history, no listing, no key, no event")
    void nothingIsKept() {
        assertEquals("broken off", failing(this::writeBoth));
        assertNothingStored();
        store.recipients().add(Samples.recipient("two", Samples.VILLAGE), Samples.change(1));
        assertEquals(1, store.outbox().pending(10).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("a replacement that is taken back leaves the state before it, and that can be replaced")
    void replacementIsTakenBack() {
        writeBoth();
        Caregiver changed = Samples.caregiver("one", DivisionCode.of("141122"));
        failing(() -> store.caregivers().replace(changed, Revision.FIRST, Samples.change(2)));
        Versioned<Caregiver> before = new Versioned<>(CAREGIVER, Revision.FIRST);
        assertEquals(Optional.of(before), store.caregivers().find(CAREGIVER.id()));
        assertEquals(
                List.of(before),
                store.caregivers().page(DivisionCode.NATION, Page.Key.START, 10).items());
        store.caregivers().replace(changed, Revision.FIRST, Samples.change(3));
        assertEquals(2, store.caregivers().history(CAREGIVER.id()).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work inside work is kept with the outer one")
    void innerWorkJoins() {
        failing(() -> store.transactions().within(this::writeBoth));
        assertNothingStored();
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("inner work that throws takes only itself back, when the outer one goes on")
    void innerWorkIsTakenBackAlone() {
        store.transactions().within(() -> {
            store.caregivers().add(CAREGIVER, Samples.change(1));
            return failing(() -> store.recipients().add(RECIPIENT, Samples.change(1)));
        });
        assertEquals(Optional.empty(), store.recipients().find(RECIPIENT.id()));
        assertEquals(
                CAREGIVER, store.caregivers().find(CAREGIVER.id()).orElseThrow().value());
        assertEquals(1, store.outbox().pending(10).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("work goes on after a conflict it can deal with")
    void conflictDoesNotEndTheWork() {
        store.transactions().within(() -> {
            writeBoth();
            assertConflict(
                    ConflictException.Kind.ALREADY_STORED,
                    () -> store.recipients().add(RECIPIENT, Samples.change(2)));
            return store.recipients().replace(RECIPIENT, Revision.FIRST, Samples.change(3));
        });
        assertEquals(2, store.recipients().history(RECIPIENT.id()).size());
    }

    @Test
    @Requirement("W5.6")
    @DisplayName("nobody else sees what may yet be taken back: others see what was before, or wait")
    void notSeenBefore() throws InterruptedException, ExecutionException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            List<Future<List<Versioned<Recipient>>>> answers = new ArrayList<>();
            failing(() -> {
                writeBoth();
                answers.add(other.submit(this::read));
                giveTimeTo(answers.get(0));
            });
            assertEquals(List.of(), answers.get(0).get());
        } finally {
            other.shutdownNow();
        }
    }

    private List<Versioned<Recipient>> read() {
        return Stream.concat(
                        store.recipients().find(RECIPIENT.id()).stream(),
                        store.recipients().page(DivisionCode.NATION, Page.Key.START, 10).items().stream())
                .toList();
    }

    /** A store whose readers wait for writers does not answer yet, and need not. */
    private static void giveTimeTo(Future<?> answer) {
        try {
            answer.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waiting) {
            return;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String writeBoth() {
        store.recipients().add(RECIPIENT, Samples.change(1));
        store.caregivers().add(CAREGIVER, Samples.change(1));
        return "done";
    }

    /** Runs the work, then throws inside the transaction; gives the message that came out of it. */
    private String failing(Runnable work) {
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> store.transactions().within(() -> {
                    work.run();
                    throw new IllegalStateException("broken off");
                }));
        return String.valueOf(thrown.getMessage());
    }

    private void assertNothingStored() {
        assertEquals(Optional.empty(), store.recipients().find(RECIPIENT.id()));
        assertEquals(Optional.empty(), store.recipients().withResidentId(Samples.residentId(1)));
        assertEquals(List.of(), store.caregivers().history(CAREGIVER.id()));
        assertEquals(
                List.of(),
                store.recipients().page(DivisionCode.NATION, Page.Key.START, 10).items());
        assertEquals(List.of(), store.outbox().pending(10));
    }
}
