package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Faults of relays, and of adding many at once. */
final class BrokenRelays {

    private BrokenRelays() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("notes only the first hundred delivered", BrokenRelays::shortOfBreath, "manyDelivered"),
                Fault.of(
                        "hands on what comes later before the earlier is delivered",
                        () -> relaying(BrokenRelays::hasty),
                        "oneOfEachAggregate"),
                Fault.of(
                        "hands on more than was asked for",
                        () -> relaying((good, limit, relay) -> good.handOn(Page.LARGEST, relay)),
                        "batchesAreBounded"),
                Fault.of(
                        "notes events before they are sent",
                        () -> relaying(BrokenRelays::careless),
                        "failedRelay",
                        "relaysThatCrash"),
                Fault.of(
                        "hands on twice",
                        () -> relaying((good, limit, relay) -> good.handOn(limit, relay.andThen(relay))),
                        "relaysThatDoNot"),
                Fault.of("forgets nothing", BrokenRelays::hoarding, "retention"),
                Fault.of(
                        "adds many as far as it gets",
                        () -> adding((port, caregivers, change) -> caregivers.stream()
                                .map(one -> port.add(one, change))
                                .toList()),
                        "allOrNone"),
                Fault.of(
                        "only says that it added many",
                        () -> adding((port, caregivers, change) -> caregivers.stream()
                                .map(one -> new Versioned<>(one, Revision.FIRST))
                                .toList()),
                        "manyAreReplaced"),
                Fault.of(
                        "gives many back in another order",
                        () -> adding((port, caregivers, change) -> {
                            List<Versioned<Caregiver>> added = new ArrayList<>(port.addAll(caregivers, change));
                            Collections.reverse(added);
                            return added;
                        }),
                        "manyAreAdded"),
                Fault.of(
                        "passes over the limit",
                        () -> adding((port, caregivers, change) ->
                                port.addAll(caregivers.subList(0, Math.min(1, caregivers.size())), change)),
                        "manyAreLimited"));
    }

    private static int hasty(Outbox good, int limit, Consumer<List<OutgoingEvent>> relay) {
        List<OutgoingEvent> events = good.pending(limit);
        if (!events.isEmpty()) {
            relay.accept(events);
        }
        good.delivered(events);
        return events.size();
    }

    private static int careless(Outbox good, int limit, Consumer<List<OutgoingEvent>> relay) {
        List<OutgoingEvent> events = new ArrayList<>();
        int handed = good.handOn(limit, events::addAll);
        if (!events.isEmpty()) {
            relay.accept(events);
        }
        return handed;
    }

    private static CareStore shortOfBreath() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(Outbox.class, good.outbox(), "delivered", (port, given) -> {
            List<?> events = (List<?>) given[0];
            port.delivered(
                    events.stream().limit(100).map(OutgoingEvent.class::cast).toList());
            return List.of();
        }));
    }

    private static CareStore hoarding() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Relaying(good.outbox(), Outbox::handOn, (enteredBefore, limit) -> 0));
    }

    private static CareStore relaying(HandingOn instead) {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Relaying(good.outbox(), instead, good.outbox()::forget));
    }

    private static CareStore adding(Adding instead) {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good,
                Breaking.call(
                        Caregivers.class,
                        good.caregivers(),
                        "addAll",
                        (port, given) -> instead.add(
                                port,
                                ((List<?>) given[0])
                                        .stream().map(Caregiver.class::cast).toList(),
                                (Change) given[1])));
    }

    /** Something else in the place of {@link Outbox#handOn}. */
    private interface HandingOn {
        int handOn(Outbox good, int limit, Consumer<List<OutgoingEvent>> relay);
    }

    /** Something else in the place of {@link Outbox#forget}. */
    private interface Forgetting {
        int forget(Instant enteredBefore, int limit);
    }

    /** Something else in the place of {@code addAll}. */
    private interface Adding {
        List<Versioned<Caregiver>> add(Caregivers port, List<Caregiver> caregivers, Change change);
    }

    /** A good outbox with something else behind two of its calls. */
    private record Relaying(Outbox good, HandingOn handingOn, Forgetting forgetting) implements Outbox {

        @Override
        public List<OutgoingEvent> pending(int limit) {
            return good.pending(limit);
        }

        @Override
        public void delivered(List<OutgoingEvent> events) {
            good.delivered(events);
        }

        @Override
        public int handOn(int limit, Consumer<List<OutgoingEvent>> relay) {
            return handingOn.handOn(good, limit, relay);
        }

        @Override
        public int forget(Instant enteredBefore, int limit) {
            return forgetting.forget(enteredBefore, limit);
        }
    }
}
