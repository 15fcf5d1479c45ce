package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Transactions;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Stores that each break one promise; beside it they are the store in memory. */
final class BrokenStores {

    private BrokenStores() {}

    /** The last one who writes wins. */
    static CareStore overwriting() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Caregivers.class, good.caregivers(), "replace", (port, given) -> {
            Caregiver caregiver = (Caregiver) given[0];
            Revision present =
                    port.find(caregiver.id()).map(Versioned::revision).orElse((Revision) given[1]);
            return port.replace(caregiver, present, (Change) given[2]);
        }));
    }

    /** Takes a change that is dated before the last one. */
    static CareStore backdating() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Caregivers.class, good.caregivers(), "replace", (port, given) -> {
            Change change = (Change) given[2];
            try {
                return port.replace((Caregiver) given[0], (Revision) given[1], change);
            } catch (ConflictException refused) {
                if (refused.kind() != ConflictException.Kind.BACKDATED) {
                    throw refused;
                }
                Change late = new Change(
                        change.actor(),
                        Instant.parse("2026-11-03T23:00:00Z"),
                        change.why(),
                        change.basis(),
                        change.kind());
                return port.replace((Caregiver) given[0], (Revision) given[1], late);
            }
        }));
    }

    /** Forgets what came before. */
    static CareStore forgetful() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Caregivers.class, good.caregivers(), "history", (port, given) -> {
            List<?> all = port.history((CaregiverId) given[0]);
            return all.subList(Math.max(0, all.size() - 1), all.size());
        }));
    }

    /** Lists the neighbours too. */
    static CareStore overreaching() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good,
                Breaking.call(
                        Caregivers.class,
                        good.caregivers(),
                        "page",
                        (port, given) -> port.page(DivisionCode.NATION, (Page.Key) given[1], (Integer) given[2])));
    }

    /** Refuses a second holder of an ID number without saying so. */
    static CareStore indulgent() {
        CareStore good = InMemoryStore.empty();
        Recipients broken = Breaking.call(Recipients.class, good.recipients(), "add", (port, given) -> {
            Recipient recipient = (Recipient) given[0];
            try {
                return port.add(recipient, (Change) given[1]);
            } catch (ConflictException refused) {
                return new Versioned<>(recipient, Revision.FIRST);
            }
        });
        return Breaking.with(good, broken);
    }

    /** Loses a field on the way. */
    static CareStore lossy() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good,
                Breaking.call(
                        Recipients.class,
                        good.recipients(),
                        "add",
                        (port, given) -> port.add(((Recipient) given[0]).withWishes(List.of()), (Change) given[1])));
    }

    /** Keeps half of what failed. */
    static CareStore careless() {
        CareStore good = InMemoryStore.empty();
        Transactions none = new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                return work.get();
            }
        };
        return Breaking.with(good, none);
    }

    /** Tells everything again and again. */
    static CareStore repetitive() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Outbox() {
            @Override
            public List<OutgoingEvent> pending(int limit) {
                return good.outbox().pending(limit);
            }

            @Override
            public void delivered(List<OutgoingEvent> events) {
                // forgets it
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
}
