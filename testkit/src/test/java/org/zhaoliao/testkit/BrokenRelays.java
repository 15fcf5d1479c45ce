package org.zhaoliao.testkit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipients;
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
                Fault.of("forgets nothing", BrokenRelays::hoarding, "retention", "answersAsInMemory"),
                Fault.of(
                        "rounds the moment up to the second when it forgets",
                        () -> forgetting((good, moment, limit) -> good.forget(
                                moment.equals(Instant.MAX) ? moment : second(moment.plusNanos(999_999_999)), limit)),
                        "retentionToTheMoment"),
                Fault.of(
                        "rounds the moment down to the second when it forgets",
                        () -> forgetting((good, moment, limit) -> good.forget(second(moment), limit)),
                        "retentionToTheMoment"),
                Fault.of(
                        "forgets nothing when the year has five digits",
                        () -> forgetting((good, moment, limit) ->
                                moment.isAfter(Instant.parse("9999-12-31T23:59:59Z")) ? 0 : good.forget(moment, limit)),
                        "retentionUpToAnyMoment"),
                Fault.of(
                        "forgets in the order in which it told",
                        BrokenRelays::forgettingInOrder,
                        "oldestForgottenFirst"),
                Fault.of(
                        "announces nothing of what was added with many",
                        BrokenRelays::silent,
                        "manyAreTold",
                        "answersAsInMemory"),
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
        return forgetting((good, moment, limit) -> 0);
    }

    private static CareStore forgetting(Forgetting instead) {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Relaying(good.outbox(), Outbox::handOn, instead));
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static CareStore forgettingInOrder() {
        CareStore good = InMemoryStore.empty();
        List<OutgoingEvent> sent = new ArrayList<>();
        Outbox noting = Breaking.call(Outbox.class, good.outbox(), "delivered", (port, given) -> {
            List<OutgoingEvent> events =
                    ((List<?>) given[0]).stream().map(OutgoingEvent.class::cast).toList();
            port.delivered(events);
            return sent.addAll(events);
        });
        return Breaking.with(good, new Relaying(noting, Outbox::handOn, (ignored, moment, limit) -> {
            List<OutgoingEvent> forgotten = sent.stream()
                    .filter(event -> event.change().at().isBefore(moment))
                    .limit(limit)
                    .toList();
            sent.removeAll(forgotten);
            return forgotten.size();
        }));
    }

    private static CareStore silent() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good,
                Breaking.call(
                        Recipients.class,
                        good.recipients(),
                        "addAll",
                        (port, given) -> good.transactions().within(() -> {
                            List<OutgoingEvent> before = good.outbox().pending(Page.LARGEST);
                            Object added = port.addAll(BrokenMuch.recipients(given), (Change) given[1]);
                            List<OutgoingEvent> after =
                                    new ArrayList<>(good.outbox().pending(Page.LARGEST));
                            after.removeAll(before);
                            good.outbox().delivered(after);
                            return added;
                        })));
    }

    private static CareStore relaying(HandingOn instead) {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Relaying(good.outbox(), instead, Outbox::forget));
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
        int forget(Outbox good, Instant enteredBefore, int limit);
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
            return forgetting.forget(good, enteredBefore, limit);
        }
    }
}
