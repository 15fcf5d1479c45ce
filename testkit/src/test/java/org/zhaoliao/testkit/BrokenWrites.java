package org.zhaoliao.testkit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.ConflictException.Kind;
import org.zhaoliao.revision.HistoryEntry;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Faults of adding, replacing and the history. */
final class BrokenWrites {

    private static final Change LATE = Samples.change(59);

    private BrokenWrites() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(ofWriting());
        faults.addAll(ofHistory());
        return faults;
    }

    private static List<Fault> ofWriting() {
        return List.of(
                Fault.of(
                        "is not empty when it is new",
                        BrokenWrites::haunted,
                        "emptyStoreFindsNothing",
                        "nothingHasNoHistory",
                        "emptyStoreHasAnEmptyPage",
                        "emptyOutbox"),
                Fault.of(
                        "lets the last one who writes win",
                        () -> Breaking.caregivers(
                                "replace",
                                (port, given) ->
                                        port.replace(caregiver(given), present(port, given), (Change) given[2])),
                        "staleWriteIsRefused",
                        "oneReplacementWins"),
                Fault.of(
                        "replaces when it should add",
                        () -> Breaking.caregivers("add", BrokenWrites::added),
                        "addingTwiceIsRefused",
                        "oneAdditionWins"),
                Fault.of(
                        "adds when it should replace",
                        () -> Breaking.caregivers("replace", BrokenWrites::replacedOrAdded),
                        "replacingNothingIsRefused"),
                Fault.of(
                        "forgets to count",
                        () -> Breaking.caregivers(
                                "replace",
                                (port, given) ->
                                        new Versioned<>(replaced(port, given).value(), Revision.FIRST)),
                        "revisionsCount"),
                Fault.of(
                        "writes into what it was given",
                        () -> Breaking.caregivers("replace", BrokenWrites::scribbled),
                        "refusalLeavesTheCallersObject"),
                Fault.of(
                        "loses a field on the way",
                        () -> Breaking.recipients(
                                "add",
                                (port, given) ->
                                        port.add(((Recipient) given[0]).withWishes(List.of()), (Change) given[1])),
                        "everyFieldComesBack"));
    }

    private static List<Fault> ofHistory() {
        return List.of(
                Fault.of(
                        "takes a change that is dated before the last one",
                        () -> Breaking.caregivers("replace", BrokenWrites::takenLate),
                        "backdatedChangeIsRefused"),
                Fault.of(
                        "forgets what came before",
                        () -> Breaking.caregivers("history", (port, given) -> {
                            List<?> all = port.history((CaregiverId) given[0]);
                            return all.subList(Math.max(0, all.size() - 1), all.size());
                        }),
                        "historyHoldsEveryState"),
                Fault.of(
                        "sorts numbers as texts",
                        () -> Breaking.caregivers(
                                "history",
                                (port, given) -> port.history((CaregiverId) given[0]).stream()
                                        .sorted(Comparator.comparing((HistoryEntry<?> entry) ->
                                                String.valueOf(entry.revision().number())))
                                        .toList()),
                        "historyIsInOrderOfNumbers"),
                Fault.of(
                        "hands its own list out",
                        () -> Breaking.caregivers(
                                "history", (port, given) -> new ArrayList<>(port.history((CaregiverId) given[0]))),
                        "historyIsImmutable"),
                Fault.of(
                        "takes voiding for an act",
                        () -> Breaking.agreements(
                                "replace",
                                (port, given) -> port.replace(
                                        (CareAgreement) given[0], (Revision) given[1], act((Change) given[2]))),
                        "voidedTakesNoAct",
                        "voidedHoldsNoKey"),
                Fault.of(
                        "brings nothing back",
                        () -> Breaking.caregivers("replace", (port, given) -> {
                            Caregiver one = caregiver(given);
                            if (port.find(one.id()).filter(Versioned::voided).isPresent()) {
                                throw new ConflictException(Kind.VOIDED, one.id());
                            }
                            return replaced(port, given);
                        }),
                        "correctionBringsBack"));
    }

    private static CareStore haunted() {
        CareStore store = InMemoryStore.empty();
        store.caregivers().add(Samples.caregiver("none", Samples.VILLAGE), Samples.change(1));
        return store;
    }

    private static Caregiver caregiver(Object[] given) {
        return (Caregiver) given[0];
    }

    private static Revision present(Caregivers port, Object[] given) {
        return port.find(caregiver(given).id()).map(Versioned::revision).orElse((Revision) given[1]);
    }

    private static Versioned<Caregiver> added(Caregivers port, Object[] given) {
        Caregiver one = caregiver(given);
        return port.find(one.id())
                .map(found -> port.replace(one, found.revision(), (Change) given[1]))
                .orElseGet(() -> port.add(one, (Change) given[1]));
    }

    private static Versioned<Caregiver> replacedOrAdded(Caregivers port, Object[] given) {
        return port.find(caregiver(given).id()).isPresent()
                ? replaced(port, given)
                : port.add(caregiver(given), (Change) given[2]);
    }

    private static Versioned<Caregiver> replaced(Caregivers port, Object[] given) {
        return port.replace(caregiver(given), (Revision) given[1], (Change) given[2]);
    }

    private static Versioned<Caregiver> takenLate(Caregivers port, Object[] given) {
        try {
            return replaced(port, given);
        } catch (ConflictException refused) {
            if (refused.kind() != Kind.BACKDATED) {
                throw refused;
            }
            return port.replace(caregiver(given), (Revision) given[1], LATE);
        }
    }

    private static Versioned<Caregiver> scribbled(Caregivers port, Object[] given) {
        try {
            return replaced(port, given);
        } catch (ConflictException refused) {
            try {
                Field text = caregiver(given).name().getClass().getSuperclass().getDeclaredField("text");
                text.setAccessible(true);
                text.set(caregiver(given).name(), "scribbled");
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
            throw refused;
        }
    }

    private static Change act(Change change) {
        return new Change(change.actor(), change.at(), change.why(), change.basis());
    }
}
