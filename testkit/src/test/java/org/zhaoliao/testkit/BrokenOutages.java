package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Faults that show when the server goes away in the middle of much. */
final class BrokenOutages {

    private BrokenOutages() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "tries whether many can be added, and commits them in pieces of two hundred",
                        BrokenOutages::addingInPieces,
                        "brokenBulkLeavesAllOrNothing"),
                fault(
                        "notes in pieces of a hundred what a relay has in hand",
                        breaking -> handingOn(breaking, BrokenOutages::inPieces),
                        "brokenRelayLeavesAllOrNothing"),
                fault(
                        "notes what a relay has in hand, and commits it before the relay has written",
                        breaking -> handingOn(breaking, BrokenOutages::beforehand),
                        "brokenRelayLeavesAllOrNothing"),
                Fault.around(
                        "takes events away, and notes them in a transaction of their own",
                        (good, step) -> Optional.of(losing(good, Server.goneAt(good, step))),
                        BrokenHooks::host,
                        "brokenNotingLosesNothing"),
                fault(
                        "takes a server that is gone for one that has nothing to forget",
                        BrokenOutages::content,
                        "brokenForgettingIsNotDone"),
                Fault.around(
                        "has a server that is there again at once",
                        (good, step) -> Optional.of(Server.awayAt(good, step)),
                        BrokenHooks::host,
                        "brokenWriteLeavesAllOrNothing",
                        "brokenBulkLeavesAllOrNothing"));
    }

    private static Fault fault(String what, UnaryOperator<CareStore> broken, String found) {
        return Fault.around(
                what, (good, step) -> Optional.of(broken.apply(Server.goneAt(good, step))), BrokenHooks::host, found);
    }

    private static CareStore addingInPieces(CareStore breaking) {
        return Breaking.with(
                breaking, Breaking.call(Recipients.class, breaking.recipients(), "addAll", (port, given) -> {
                    List<Recipient> many = BrokenMuch.recipients(given);
                    Change change = (Change) given[1];
                    try {
                        breaking.transactions().within(() -> {
                            throw new Tried(port.addAll(many, change).size());
                        });
                    } catch (Tried possible) {
                        return pieces(many, 200).stream()
                                .flatMap(piece -> port.addAll(piece, change).stream())
                                .toList();
                    }
                    return List.<Versioned<Recipient>>of();
                }));
    }

    private static CareStore handingOn(CareStore breaking, HandingOn instead) {
        @SuppressWarnings("unchecked")
        Breaking.Instead<Outbox> handing =
                (port, given) -> instead.handOn(port, (Consumer<List<OutgoingEvent>>) given[1]);
        return Breaking.with(breaking, Breaking.call(Outbox.class, breaking.outbox(), "handOn", handing));
    }

    private static int inPieces(Outbox port, Consumer<List<OutgoingEvent>> relay) {
        List<OutgoingEvent> events = port.pending(Page.LARGEST);
        relay.accept(events);
        pieces(events, 100).forEach(port::delivered);
        return events.size();
    }

    private static int beforehand(Outbox port, Consumer<List<OutgoingEvent>> relay) {
        List<OutgoingEvent> events = port.pending(Page.LARGEST);
        port.delivered(events);
        relay.accept(events);
        return events.size();
    }

    private static CareStore losing(CareStore good, CareStore breaking) {
        return Breaking.with(breaking, Breaking.call(Outbox.class, breaking.outbox(), "delivered", (port, given) -> {
            List<OutgoingEvent> events =
                    ((List<?>) given[0]).stream().map(OutgoingEvent.class::cast).toList();
            port.delivered(events);
            try {
                return port.pending(1);
            } catch (IllegalStateException gone) {
                good.outbox().forget(Instant.MAX, Page.LARGEST);
                throw gone;
            }
        }));
    }

    private static CareStore content(CareStore breaking) {
        return Breaking.with(breaking, Breaking.call(Outbox.class, breaking.outbox(), "forget", (port, given) -> {
            try {
                return port.forget((Instant) given[0], (Integer) given[1]);
            } catch (IllegalStateException gone) {
                return 0;
            }
        }));
    }

    private static <E> List<List<E>> pieces(List<E> all, int size) {
        return IntStream.rangeClosed(0, (all.size() - 1) / size)
                .mapToObj(piece -> all.subList(piece * size, Math.min((piece + 1) * size, all.size())))
                .toList();
    }

    /** Something else in the place of {@link Outbox#handOn}. */
    private interface HandingOn {
        int handOn(Outbox port, Consumer<List<OutgoingEvent>> relay);
    }

    /** It can be done, and is taken back. */
    private static final class Tried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Tried(int number) {
            super(String.valueOf(number));
        }
    }
}
