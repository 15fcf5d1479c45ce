package org.zhaoliao.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Transactions;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Faults of what others see of work that may yet be taken back. */
final class BrokenReads {

    private BrokenReads() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("shows others what is not kept yet", BrokenReads::indiscreet, "notSeenBefore"),
                Fault.of("shows others events that may yet be taken back", BrokenReads::leaking, "notSeenBefore"),
                Fault.of(
                        "shows others a history that may yet be taken back",
                        BrokenReads::readingDirtily,
                        "notSeenBefore"));
    }

    /** As a database does that reads uncommitted rows. */
    private static CareStore indiscreet() {
        CareStore good = InMemoryStore.empty();
        Map<RecipientId, Versioned<Recipient>> uncommitted = new ConcurrentHashMap<>();
        Recipients adding = Breaking.call(Recipients.class, good.recipients(), "add", (port, given) -> {
            Recipient added = (Recipient) given[0];
            Versioned<Recipient> stored = port.add(added, (Change) given[1]);
            uncommitted.put(added.id(), stored);
            return stored;
        });
        CareStore telling = Breaking.with(
                good,
                Breaking.call(
                        Recipients.class,
                        adding,
                        "find",
                        (port, given) -> Optional.ofNullable(uncommitted.get((RecipientId) given[0]))
                                .or(() -> port.find((RecipientId) given[0]))));
        return clearingAfterwards(telling, uncommitted::clear);
    }

    /** As an outbox does that is filled outside of the transaction. */
    private static CareStore leaking() {
        CareStore good = InMemoryStore.empty();
        List<OutgoingEvent> early = new CopyOnWriteArrayList<>();
        Recipients adding = Breaking.call(Recipients.class, good.recipients(), "add", (port, given) -> {
            Recipient added = (Recipient) given[0];
            early.add(new OutgoingEvent(0, "recipient", added.id().value(), Revision.FIRST, (Change) given[1]));
            return port.add(added, (Change) given[1]);
        });
        Outbox telling = Breaking.call(
                Outbox.class,
                good.outbox(),
                "pending",
                (port, given) -> early.isEmpty() ? port.pending((Integer) given[0]) : List.copyOf(early));
        return clearingAfterwards(Breaking.with(Breaking.with(good, adding), telling), early::clear);
    }

    /** As a database does that reads the uncommitted rows of one table. */
    private static CareStore readingDirtily() {
        CareStore good = InMemoryStore.empty();
        Map<RecipientId, List<HistoryEntry<Recipient>>> early = new ConcurrentHashMap<>();
        Recipients adding = Breaking.call(Recipients.class, good.recipients(), "add", (port, given) -> {
            Recipient added = (Recipient) given[0];
            early.put(added.id(), List.of(new HistoryEntry<>(Revision.FIRST, added, (Change) given[1])));
            return port.add(added, (Change) given[1]);
        });
        Recipients telling = Breaking.call(Recipients.class, adding, "history", (port, given) -> {
            List<HistoryEntry<Recipient>> dirty = early.getOrDefault((RecipientId) given[0], List.of());
            return dirty.isEmpty() ? port.history((RecipientId) given[0]) : dirty;
        });
        return clearingAfterwards(Breaking.with(good, telling), early::clear);
    }

    private static CareStore clearingAfterwards(CareStore broken, Runnable clear) {
        return Breaking.with(broken, new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                try {
                    return broken.transactions().within(work);
                } finally {
                    clear.run();
                }
            }
        });
    }
}
