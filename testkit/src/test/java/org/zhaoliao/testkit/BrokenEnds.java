package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.OutgoingEvent;
import org.zhaoliao.revision.Transactions;
import org.zhaoliao.store.CareStore;

/** Faults of what ends with something else than an unchecked exception, and is therefore taken for done. */
final class BrokenEnds {

    private BrokenEnds() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "keeps what an error broke off",
                        () -> keeping(InMemoryStore.empty(), Error.class::isInstance),
                        "nothingIsKeptOfErrors",
                        "innerErrorsAreTakenBackAlone"),
                Fault.of(
                        "keeps what a checked exception broke off",
                        () -> keeping(InMemoryStore.empty(), BrokenEnds::checked),
                        "nothingIsKeptOfErrors",
                        "innerErrorsAreTakenBackAlone"),
                Fault.around(
                        "keeps inside a transaction of the host what an error broke off",
                        BrokenHooks::breaking,
                        good -> BrokenHooks.joining(good, keeping(good, Error.class::isInstance)),
                        "hostKeepsNothingOfErrors"),
                Fault.around(
                        "keeps inside a transaction of the host what a checked exception broke off",
                        BrokenHooks::breaking,
                        good -> BrokenHooks.joining(good, keeping(good, BrokenEnds::checked)),
                        "hostKeepsNothingOfErrors"),
                Fault.of(
                        "takes an error of a relay for a delivery",
                        () -> delivering(Error.class::isInstance),
                        "relayWithAnError"),
                Fault.of(
                        "takes a checked exception of a relay for a delivery",
                        () -> delivering(BrokenEnds::checked),
                        "relayWithAnError"));
    }

    private static boolean checked(Throwable thrown) {
        return thrown instanceof Exception && !(thrown instanceof RuntimeException);
    }

    /** The work is committed, and then what broke it off is thrown. */
    private static CareStore keeping(CareStore good, Predicate<Throwable> kept) {
        return Breaking.with(good, new Transactions() {
            @Override
            public <T> T within(Supplier<T> work) {
                List<T> results = new ArrayList<>();
                List<Throwable> ends = good.transactions().within(() -> ended(() -> results.add(work.get()), kept));
                if (!ends.isEmpty()) {
                    throw Thrown.raised(ends.get(0));
                }
                return results.get(0);
            }
        });
    }

    private static CareStore delivering(Predicate<Throwable> kept) {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, new Outbox() {
            @Override
            public List<OutgoingEvent> pending(int limit) {
                return good.outbox().pending(limit);
            }

            @Override
            public void delivered(List<OutgoingEvent> events) {
                good.outbox().delivered(events);
            }

            @Override
            public int handOn(int limit, Consumer<List<OutgoingEvent>> relay) {
                List<Throwable> ends = new ArrayList<>();
                int given = good.outbox().handOn(limit, events -> ends.addAll(ended(() -> relay.accept(events), kept)));
                if (!ends.isEmpty()) {
                    throw Thrown.raised(ends.get(0));
                }
                return given;
            }

            @Override
            public int forget(Instant enteredBefore, int limit) {
                return good.outbox().forget(enteredBefore, limit);
            }
        });
    }

    /** What the work ended with, where that is kept to oneself. */
    private static List<Throwable> ended(Runnable work, Predicate<Throwable> kept) {
        try {
            work.run();
            return List.of();
        } catch (Throwable end) {
            if (kept.test(end)) {
                return List.of(end);
            }
            throw end;
        }
    }
}
