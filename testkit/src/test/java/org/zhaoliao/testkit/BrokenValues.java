package org.zhaoliao.testkit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Faults of values, and stores that differ as they may, if they say so. */
final class BrokenValues {

    private BrokenValues() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "rounds moments to microseconds",
                        () -> changing(change -> at(change, change.at().truncatedTo(ChronoUnit.MICROS))),
                        "nanoseconds",
                        "changeComesBackAsWritten"),
                Fault.of(
                        "rounds moments to milliseconds",
                        () -> changing(change -> at(change, change.at().truncatedTo(ChronoUnit.MILLIS))),
                        "microseconds"),
                Fault.of("cuts texts at 2,000 characters", () -> changing(change -> cut(change, 2_000)), "longestText"),
                Fault.of("cuts texts at 700 characters", () -> changing(change -> cut(change, 700)), "longText"),
                Fault.of(
                        "writes moments as the clock on the wall shows them",
                        BrokenValues::wallClock,
                        "zonesMoveNothing"),
                Fault.of("garbles rare characters", BrokenValues::garbling, "rareNames"),
                Fault.of(
                        "takes identifiers for the same that differ in case, and does not say so",
                        BrokenValues::folding,
                        "identifiersAreCaseSensitive"));
    }

    /** Refuses nanoseconds as bad input, wherever they are. */
    static CareStore coarse() {
        return Choosy.store("revision.nanoseconds", Choosy::isFinerThanMicroseconds);
    }

    /** Refuses long texts as bad input, wherever they are. */
    static CareStore brief() {
        return Choosy.store("revision.long-text", Choosy::isLongerThanFourThousandBytes);
    }

    /** Takes identifiers of caregivers for the same that differ in case. */
    static CareStore folding() {
        CareStore good = InMemoryStore.empty();
        Map<String, CaregiverId> known = new HashMap<>();
        Caregivers adding = Breaking.call(Caregivers.class, good.caregivers(), "add", (port, given) -> {
            Caregiver one = (Caregiver) given[0];
            CaregiverId same = known.computeIfAbsent(folded(one.id()), absent -> one.id());
            if (port.find(same).isPresent()) {
                throw new ConflictException(ConflictException.Kind.ALREADY_STORED, one.id());
            }
            return port.add(one, (Change) given[1]);
        });
        return Breaking.with(
                good,
                Breaking.call(
                        Caregivers.class,
                        adding,
                        "find",
                        (port, given) -> Optional.ofNullable(known.get(folded((CaregiverId) given[0])))
                                .flatMap(port::find)));
    }

    private static String folded(CaregiverId id) {
        return id.value().toLowerCase(Locale.ROOT);
    }

    static CareStore changing(UnaryOperator<Change> written) {
        CareStore good = InMemoryStore.empty();
        Caregivers adding = Breaking.call(
                Caregivers.class,
                good.caregivers(),
                "add",
                (port, given) -> port.add((Caregiver) given[0], written.apply((Change) given[1])));
        return Breaking.with(
                good,
                Breaking.call(
                        Caregivers.class,
                        adding,
                        "replace",
                        (port, given) -> port.replace(
                                (Caregiver) given[0], (Revision) given[1], written.apply((Change) given[2]))));
    }

    private static CareStore wallClock() {
        CareStore writing = changing(change -> at(
                change,
                LocalDateTime.ofInstant(change.at(), ZoneId.systemDefault()).toInstant(ZoneOffset.UTC)));
        return Breaking.with(
                writing,
                Breaking.call(
                        Caregivers.class,
                        writing.caregivers(),
                        "history",
                        (port, given) -> port.history((CaregiverId) given[0]).stream()
                                .map(entry -> new HistoryEntry<>(entry.revision(), entry.state(), read(entry.change())))
                                .toList()));
    }

    private static Change read(Change change) {
        return at(
                change,
                LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
    }

    private static CareStore garbling() {
        return Breaking.caregivers(
                "find",
                (port, given) -> port.find((CaregiverId) given[0])
                        .map(found -> new Versioned<>(garbled(found.value()), found.revision(), found.voided())));
    }

    private static Caregiver garbled(Caregiver one) {
        return new Caregiver(
                one.id(),
                one.division(),
                one.kind(),
                PersonName.of(one.name().reveal().replaceAll("[^\\x{0000}-\\x{FFFF}]", "?")),
                one.residentId(),
                one.birthDate(),
                one.phone(),
                one.supported(),
                one.fit(),
                one.villageCadre(),
                one.capacity(),
                one.account(),
                one.available());
    }

    static Change at(Change change, Instant at) {
        return new Change(change.actor(), at, change.why(), change.basis(), change.kind());
    }

    private static Change cut(Change change, int length) {
        List<String> arguments = change.why().arguments().stream()
                .map(text -> text.substring(0, Math.min(length, text.length())))
                .toList();
        Reason why = Reason.of(change.why().code(), arguments.toArray());
        return new Change(change.actor(), change.at(), why, change.basis(), change.kind());
    }
}
