package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhaoliao.command.CommandReceipts;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Transactions;
import org.zhaoliao.store.CareStore;

/** Faults of transactions, commands and the outbox. */
final class BrokenTransactions {

    private BrokenTransactions() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "keeps half of what failed",
                        BrokenTransactions::careless,
                        "nothingIsKept",
                        "replacementIsTakenBack",
                        "innerWorkJoins",
                        "innerWorkIsTakenBackAlone",
                        "answersAsInMemory"),
                Fault.of("takes back what ended well", BrokenTransactions::losing, "allIsKept"),
                Fault.of("hides from work what it wrote", BrokenTransactions::blind, "workSeesItsOwnWrites"),
                Fault.of(
                        "does not go on after a conflict",
                        () -> sulking(InMemoryStore.empty()),
                        "conflictDoesNotEndTheWork",
                        "answersAsInMemory"),
                Fault.of(
                        "forgets the commands that were carried out",
                        BrokenTransactions::forgettingCommands,
                        "sentAgainNotDoneAgain",
                        "sentByManyDoneOnce"),
                Fault.of(
                        "tells everything again and again",
                        () -> outbox((events, limit) -> events, false),
                        "deliveredIsNotGivenAgain"),
                Fault.of(
                        "tells the last first",
                        () -> outbox(
                                (events, limit) -> {
                                    List<OutgoingEvent> last = new ArrayList<>(events);
                                    Collections.reverse(last);
                                    return last;
                                },
                                true),
                        "everyWriteIsTold",
                        "orderedUnderRaces"),
                Fault.of(
                        "tells an identifier in part",
                        () -> outbox(
                                (events, limit) -> events.stream()
                                        .map(event -> new OutgoingEvent(
                                                event.sequence(),
                                                event.kind(),
                                                event.id()
                                                        .substring(
                                                                0,
                                                                Math.min(
                                                                        30,
                                                                        event.id()
                                                                                .length())),
                                                event.revision(),
                                                event.change()))
                                        .toList(),
                                true),
                        "longestIdentifier"),
                Fault.of("tells one more than was asked for", BrokenTransactions::generous, "limitHolds"));
    }

    private static CareStore careless() {
        return Breaking.with(InMemoryStore.empty(), new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                return work.get();
            }
        });
    }

    private static CareStore losing() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                List<T> results = new ArrayList<>();
                try {
                    good.transactions().within(() -> {
                        results.add(work.get());
                        throw new UnsupportedOperationException();
                    });
                } catch (UnsupportedOperationException takenBack) {
                    return results.get(0);
                }
                return results.get(0);
            }
        });
    }

    private static CareStore blind() {
        CareStore good = InMemoryStore.empty();
        ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);
        CareStore blind = Breaking.with(
                good,
                Breaking.call(
                        Recipients.class,
                        good.recipients(),
                        "find",
                        (port, given) -> within.get() ? Optional.empty() : port.find((RecipientId) given[0])));
        return Breaking.with(blind, new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                within.set(true);
                try {
                    return good.transactions().within(work);
                } finally {
                    within.set(false);
                }
            }
        });
    }

    /** As a database does that has no savepoints. */
    static CareStore sulking(CareStore good) {
        AtomicBoolean offended = new AtomicBoolean();
        Recipients adding = Breaking.call(Recipients.class, good.recipients(), "add", (port, given) -> {
            try {
                return port.add((Recipient) given[0], (Change) given[1]);
            } catch (ConflictException refused) {
                offended.set(true);
                throw refused;
            }
        });
        return Breaking.with(good, Breaking.call(Recipients.class, adding, "replace", (port, given) -> {
            if (offended.get()) {
                throw new IllegalStateException("the transaction is at its end");
            }
            return port.replace((Recipient) given[0], (Revision) given[1], (Change) given[2]);
        }));
    }

    private static CareStore forgettingCommands() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good, Breaking.call(CommandReceipts.class, good.commands(), "find", (port, given) -> Optional.empty()));
    }

    private static CareStore generous() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Outbox() {
            @Override
            public List<OutgoingEvent> pending(int limit) {
                return good.outbox().pending(limit + 1);
            }

            @Override
            public void delivered(List<OutgoingEvent> events) {
                good.outbox().delivered(events);
            }

            @Override
            public int handOn(int limit, Consumer<List<OutgoingEvent>> relay) {
                return good.outbox().handOn(limit, relay);
            }

            @Override
            public int forget(Instant enteredBefore, int limit) {
                return good.outbox().forget(enteredBefore, limit);
            }
        });
    }

    private static CareStore outbox(Telling telling, boolean forgets) {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Outbox() {
            @Override
            public List<OutgoingEvent> pending(int limit) {
                return telling.told(good.outbox().pending(limit), limit);
            }

            @Override
            public void delivered(List<OutgoingEvent> events) {
                if (forgets) {
                    good.outbox().delivered(events);
                }
            }

            @Override
            public int handOn(int limit, Consumer<List<OutgoingEvent>> relay) {
                return good.outbox().handOn(limit, relay);
            }

            @Override
            public int forget(Instant enteredBefore, int limit) {
                return good.outbox().forget(enteredBefore, limit);
            }
        });
    }

    /** What is told of the events that wait. */
    private interface Telling {
        List<OutgoingEvent> told(List<OutgoingEvent> events, int limit);
    }
}
