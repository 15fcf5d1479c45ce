package org.zhaoliao.testkit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.BrokenStoreSuite.Setting;

/** Faults of two who come at the same time: each looks first whether it may, and then writes without another look. */
final class BrokenRaces {

    /** Whoever writes at once takes so long, and whoever looks first has looked by then. */
    private static final long WRITING = TimeUnit.MILLISECONDS.toNanos(4);

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(12);

    private BrokenRaces() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "looks first whether many may be added",
                        () -> adding(InMemoryStore.empty()),
                        "oneAdditionOfManyWins",
                        "oneAdditionOfBothWins",
                        "oneClaimAmongManyWins",
                        "oneClaimOfBothWins"),
                Fault.of(
                        "looks first whether an act may be entered",
                        () -> replacing(InMemoryStore.empty(), Change.Kind.ACT),
                        "oneReplacementWins",
                        "oneBecomesTheHolder",
                        "oneClaimsOrBecomesTheHolder"),
                Fault.of(
                        "looks first whether a correction may be entered",
                        () -> replacing(InMemoryStore.empty(), Change.Kind.CORRECTION),
                        "oneCorrectionWins",
                        "oneBringsBack",
                        "oneClaimsOrComesBack"),
                Fault.of(
                        "looks first whether something may be voided",
                        () -> replacing(InMemoryStore.empty(), Change.Kind.VOIDING),
                        "oneVoidingWins",
                        "oneOfAllChangesWins"),
                Fault.of("remembers how far it delivered", CursorStore::empty, "lateEventIsTold", "writersAndRelays"),
                new Fault(
                        "remembers how far it delivered what hosts committed",
                        Setting.of(CursorStore::empty).with(BrokenHooks::breaking, BrokenHooks::host),
                        List.of("lateHostIsTold")));
    }

    private static CareStore adding(CareStore good) {
        return Breaking.with(good, Breaking.call(Recipients.class, slowly(good), "addAll", (port, given) -> {
            List<Recipient> many = BrokenMuch.recipients(given);
            List<Versioned<Recipient>> expected = many.stream()
                    .map(one -> new Versioned<>(one, Revision.FIRST))
                    .toList();
            return lookingFirst(good, () -> port.addAll(many, (Change) given[1]), expected);
        }));
    }

    private static CareStore replacing(CareStore good, Change.Kind kind) {
        return Breaking.with(good, Breaking.call(Recipients.class, slowly(good), "replace", (port, given) -> {
            Revision expected = (Revision) given[1];
            Change change = (Change) given[2];
            Supplier<Object> write = () -> port.replace((Recipient) given[0], expected, change);
            return change.kind() == kind
                    ? lookingFirst(good, write, new Versioned<>((Recipient) given[0], expected.next()))
                    : write.get();
        }));
    }

    /** The second who writes is not told. */
    private static Object lookingFirst(CareStore good, Supplier<Object> write, Object expected) {
        try {
            good.transactions().within(() -> {
                throw new Looked(write.get());
            });
        } catch (Looked allowed) {
            LockSupport.parkNanos(BETWEEN);
        }
        try {
            return write.get();
        } catch (ConflictException late) {
            return expected;
        }
    }

    private static Recipients slowly(CareStore good) {
        return Breaking.call(Recipients.class, good.recipients(), "add", (port, given) -> {
            LockSupport.parkNanos(WRITING);
            return port.add((Recipient) given[0], (Change) given[1]);
        });
    }

    /** It was allowed, and is taken back. */
    private static final class Looked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Looked(Object allowed) {
            super(String.valueOf(allowed.hashCode()));
        }
    }
}
