package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;

/** Faults that show only when there is much of something: what lies beyond a round number is lost without a word. */
final class BrokenMuch {

    private BrokenMuch() {}

    static List<Fault> all() {
        return Stream.of(ofAdding(), ofListing(), ofKnowing(), ofKeys())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> ofAdding() {
        return List.of(
                Fault.of(
                        "keeps the first thousand of more",
                        () -> Breaking.recipients(
                                "addAll",
                                (port, given) -> said(
                                        recipients(given),
                                        () -> port.addAll(
                                                start(Page.checkedSize(recipients(given)), 1_000), (Change) given[1]))),
                        "muchIsListed"),
                Fault.of(
                        "commits in pieces of a hundred",
                        () -> Breaking.recipients("addAll", BrokenMuch::inPieces),
                        "muchOrNone"),
                Fault.of(
                        "drops recipients whose ID number is held when it adds many, and says that it kept them",
                        () -> Breaking.recipients(
                                "addAll",
                                (port, given) -> said(
                                        recipients(given),
                                        () -> port.addAll(withoutRivals(port, recipients(given)), (Change) given[1]))),
                        "manyRivalsAreRefused"),
                Fault.of(
                        "drops agreements when it adds two in force for one recipient, and says that it kept them",
                        () -> Breaking.agreements(
                                "addAll",
                                (port, given) -> said(
                                        agreements(given),
                                        () -> port.addAll(withoutRivals(agreements(given)), (Change) given[1]))),
                        "manyRivalsAreRefused"),
                Fault.of("tells of a thousand events at most", BrokenMuch::tellingAThousand, "muchIsTold"));
    }

    private static List<Fault> ofListing() {
        return List.of(
                Fault.of(
                        "gives pages of five hundred at most, and calls each the last",
                        () -> Breaking.recipients("page", (port, given) -> {
                            int limit = Page.checkedLimit((Integer) given[2]);
                            Page<Versioned<Recipient>> page =
                                    port.page((DivisionCode) given[0], (Page.Key) given[1], Math.min(500, limit));
                            return limit > 500 ? new Page<>(page.items(), Page.Key.START) : page;
                        }),
                        "muchIsListed"),
                Fault.of(
                        "ends the list about a recipient after twenty",
                        () -> Breaking.visits("of", (port, given) -> start(port.of((RecipientId) given[0]), 20)),
                        "longListByRecipient",
                        "muchAboutOne"),
                Fault.of(
                        "ends the list about a recipient after a thousand",
                        () -> Breaking.visits("of", (port, given) -> start(port.of((RecipientId) given[0]), 1_000)),
                        "muchAboutOne"),
                Fault.of(
                        "ends the visits of a day after a thousand",
                        () -> Breaking.visits("plannedIn", (port, given) -> {
                            List<Versioned<HomeVisit>> planned =
                                    port.plannedIn((DivisionCode) given[0], (DateRange) given[1]);
                            return start(planned, 1_000);
                        }),
                        "muchPlanned"));
    }

    private static List<Fault> ofKnowing() {
        return List.of(
                Fault.of(
                        "keeps the last fifty entries of a history",
                        () -> Breaking.recipients("history", (port, given) -> {
                            List<?> entries = port.history((RecipientId) given[0]);
                            return entries.subList(Math.max(0, entries.size() - 50), entries.size());
                        }),
                        "longHistory"),
                Fault.of(
                        "knows the first thousand of more",
                        () -> Breaking.recipients(
                                "asKnown", (port, given) -> start(port.asKnown(ids(given), (Instant) given[1]), 1_000)),
                        "muchIsKnown"),
                Fault.of(
                        "knows something of a thousand recipients at most",
                        () -> Breaking.agreements(
                                "asKnownOf",
                                (port, given) ->
                                        port.asKnownOf(start(Page.checkedSize(ids(given)), 1_000), (Instant) given[1])),
                        "muchAboutMany"));
    }

    private static List<Fault> ofKeys() {
        return List.of(
                Fault.of(
                        "finds nobody by ID number when there are more than two hundred",
                        () -> Breaking.recipients(
                                "withResidentId",
                                (port, given) -> more(port, 200)
                                        ? Optional.empty()
                                        : port.withResidentId((ResidentId) given[0])),
                        "foundAmongMany"),
                Fault.of(
                        "ends the list of a caregiver after a thousand",
                        () -> Breaking.agreements("of", BrokenMuch::aThousandOfACaregiver),
                        "muchInForce"));
    }

    static List<Recipient> recipients(Object[] given) {
        return ((List<?>) given[0]).stream().map(Recipient.class::cast).toList();
    }

    private static List<CareAgreement> agreements(Object[] given) {
        return ((List<?>) given[0]).stream().map(CareAgreement.class::cast).toList();
    }

    private static List<RecipientId> ids(Object[] given) {
        return ((Collection<?>) given[0]).stream().map(RecipientId.class::cast).toList();
    }

    private static <E> List<E> start(List<E> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static boolean more(Recipients port, int number) {
        return port.page(DivisionCode.NATION, Page.Key.START, number + 1)
                        .items()
                        .size()
                > number;
    }

    /** Adds some of them, and answers as if it had been all. */
    private static <T> List<Versioned<T>> said(List<T> all, Supplier<?> adding) {
        return adding.get() == null
                ? List.of()
                : all.stream().map(one -> new Versioned<>(one, Revision.FIRST)).toList();
    }

    private static List<Versioned<Recipient>> inPieces(Recipients port, Object[] given) {
        List<Recipient> all = Page.checkedSize(recipients(given));
        return IntStream.rangeClosed(0, all.size() / 100)
                .mapToObj(piece -> start(all.subList(piece * 100, all.size()), 100))
                .flatMap(piece -> port.addAll(piece, (Change) given[1]).stream())
                .toList();
    }

    private static List<Recipient> withoutRivals(Recipients port, List<Recipient> all) {
        Set<String> held = new HashSet<>();
        return all.stream()
                .filter(one -> Recipients.KIND.unique().apply(one).stream()
                        .allMatch(key -> held.add(key)
                                && port.withResidentId(ResidentId.of(key))
                                        .filter(holder -> !holder.value().id().equals(one.id()))
                                        .isEmpty()))
                .toList();
    }

    private static List<CareAgreement> withoutRivals(List<CareAgreement> all) {
        Set<String> held = new HashSet<>();
        return all.stream()
                .filter(one -> CareAgreements.KIND.unique().apply(one).stream().allMatch(held::add))
                .toList();
    }

    private static List<?> aThousandOfACaregiver(CareAgreements port, Object[] given) {
        return given[0] instanceof CaregiverId caregiver
                ? start(port.of(caregiver), 1_000)
                : port.of((RecipientId) given[0]);
    }

    private static CareStore tellingAThousand() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(
                good,
                Breaking.call(
                        Outbox.class,
                        good.outbox(),
                        "pending",
                        (port, given) -> start(port.pending((Integer) given[0]), 1_000)));
    }
}
