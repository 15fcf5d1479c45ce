package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Refusals.assertConflict;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Declarable;
import org.zhaoliao.testkit.report.Requirement;

/** Transactions that belong to somebody else, and work inside them. */
abstract class HostContract {

    private final StoreFixture fixture;
    private final CareStore store;

    HostContract(StoreFixture fixture) {
        this.fixture = fixture;
        this.store = fixture.empty();
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName("what was written within a transaction of the host stays when the host commits")
    void hostCommits() {
        ofTheHost(host -> {
            host.committed(Work::addBoth);
            assertKept();
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName("of what was written within a transaction of the host nothing stays when the host rolls back")
    void hostRollsBack() {
        ofTheHost(host -> {
            host.rolledBack(joined -> {
                Work.addBoth(joined);
                assertEquals(
                        Optional.of(first(Work.RECIPIENT)), joined.recipients().find(Work.RECIPIENT.id()));
                assertEquals(2, joined.outbox().pending(10).size());
            });
            Work.assertNothingStored(store);
            Work.addBoth(store);
            assertKept();
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName("work inside a transaction of the host is kept and taken back with it")
    void hostTakesWorkAlong() {
        ofTheHost(host -> {
            host.rolledBack(joined -> joined.transactions().within(() -> Work.addBoth(joined)));
            Work.assertNothingStored(store);
            host.committed(joined -> assertEquals("done", joined.transactions().within(() -> Work.addBoth(joined))));
            assertKept();
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName("inside a transaction of the host work that throws takes only itself back, what it replaced too")
    void hostKeepsWhatDidNotThrow() {
        ofTheHost(host -> {
            host.committed(joined -> {
                joined.caregivers().add(Work.CAREGIVER, Samples.change(1));
                Work.failing(joined, () -> Work.change(joined));
                assertEquals(Optional.empty(), joined.recipients().find(Work.RECIPIENT.id()));
                joined.recipients().add(Work.RECIPIENT, Samples.change(3));
            });
            assertKept();
            assertEquals(List.of(), store.visits().of(Samples.RECIPIENT));
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName(
            "inside a transaction of the host work that ends with an error or a checked exception is taken back, too")
    void hostKeepsNothingOfErrors() {
        ofTheHost(host -> {
            host.committed(joined -> {
                joined.caregivers().add(Work.CAREGIVER, Samples.change(1));
                Thrown.sorts()
                        .forEach(thrown -> Thrown.assertComesOut(
                                thrown, () -> Work.ending(joined, thrown, () -> Work.change(joined))));
                joined.recipients().add(Work.RECIPIENT, Samples.change(3));
            });
            assertKept();
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName("what a host commits late is told, though what was written after it was handed on before")
    void lateHostIsTold() throws InterruptedException, ExecutionException {
        assertEquals(declaresNoHost(), fixture.host().isEmpty());
        if (fixture.host().isPresent()) {
            HostTransactions host = fixture.host().orElseThrow();
            assertEquals(LateWriter.ALL, new LateWriter(store, host::committed).told());
        }
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName("a transaction of the host goes on after each conflict it can deal with")
    void hostGoesOnAfterConflicts() {
        ofTheHost(host -> {
            host.committed(joined -> {
                joined.recipients().add(Work.RECIPIENT, Samples.change(1));
                refuse(joined.recipients());
                joined.recipients().replace(Work.RECIPIENT, Revision.FIRST, Samples.change(3));
            });
            assertEquals(2, store.recipients().history(Work.RECIPIENT.id()).size());
            assertEquals(
                    List.of(new Versioned<>(Work.RECIPIENT, new Revision(2))),
                    store.recipients()
                            .page(DivisionCode.NATION, Page.Key.START, 10)
                            .items());
            assertEquals(2, store.outbox().pending(10).size());
        });
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName(
            "what the host takes back to a savepoint of its own is gone, also inside work, and can be written again")
    void hostGoesBackToSavepoint() {
        ofTheHost(host -> {
            host.committedInPart((joined, takenBack) -> {
                takenBack.accept(() -> Work.addBoth(joined));
                Work.assertNothingStored(joined);
                joined.caregivers().add(Work.CAREGIVER, Samples.change(1));
                joined.transactions().within(() -> {
                    takenBack.accept(() -> Work.change(joined));
                    return joined.recipients().add(Work.RECIPIENT, Samples.change(2));
                });
            });
            assertKept();
            assertEquals(List.of(), store.visits().of(Samples.RECIPIENT));
        });
    }

    private static void refuse(Recipients recipients) {
        List<Recipient> rivals = List.of(
                RecipientSamples.unregistered("two", Samples.VILLAGE), Samples.recipient("rival", Samples.VILLAGE));
        assertConflict(ConflictException.Kind.ALREADY_STORED, () -> recipients.add(Work.RECIPIENT, Samples.change(2)));
        assertConflict(ConflictException.Kind.NOT_UNIQUE, () -> recipients.addAll(rivals, Samples.change(2)));
        assertConflict(
                ConflictException.Kind.STALE,
                () -> recipients.replace(Work.RECIPIENT, new Revision(7), Samples.change(2)));
    }

    @Test
    @Requirement("W5.6")
    @Declarable("NO_HOST")
    @DisplayName("nobody else sees what the host may yet take back: others see what was before, or wait")
    void hostIsNotSeenBefore() throws InterruptedException, ExecutionException {
        store.caregivers().add(Work.CAREGIVER, Samples.change(1));
        List<Object> before = Bystanders.alone(store);
        try (Bystanders others = new Bystanders(store)) {
            ofTheHost(host -> host.rolledBack(joined -> {
                Work.change(joined);
                others.look();
            }));
            assertEquals(fixture.host().isPresent() ? before : List.of(), others.seen());
        }
    }

    private void ofTheHost(Consumer<HostTransactions> asked) {
        assertEquals(declaresNoHost(), fixture.host().isEmpty());
        fixture.host().ifPresent(asked);
    }

    private boolean declaresNoHost() {
        return fixture.differences().contains(Difference.NO_HOST);
    }

    /** Both are there, with one entry and one event each, and nothing else is. */
    private void assertKept() {
        assertEquals(Optional.of(first(Work.RECIPIENT)), store.recipients().find(Work.RECIPIENT.id()));
        assertEquals(Optional.of(first(Work.CAREGIVER)), store.caregivers().find(Work.CAREGIVER.id()));
        assertEquals(1, store.recipients().history(Work.RECIPIENT.id()).size());
        assertEquals(1, store.caregivers().history(Work.CAREGIVER.id()).size());
        assertEquals(2, store.outbox().pending(10).size());
    }

    private static <T> Versioned<T> first(T added) {
        return new Versioned<>(added, Revision.FIRST);
    }
}
