package org.zhaoliao.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/** Faults of what was known. */
final class BrokenPast {

    private BrokenPast() {}

    static List<Fault> all() {
        return Stream.concat(ofMoments().stream(), ofMuch().stream()).toList();
    }

    private static List<Fault> ofMoments() {
        return List.of(
                Fault.of(
                        "takes the present for what was known",
                        () -> Breaking.caregivers(
                                "asKnown",
                                (port, given) -> port.asKnown(ids(given), Instant.parse("9999-01-01T00:00:00Z"))),
                        "knownOfMany"),
                Fault.of(
                        "forgets some when many are asked for",
                        () -> Breaking.caregivers("asKnown", (port, given) -> {
                            List<Caregiver> known = port.asKnown(ids(given), (Instant) given[1]);
                            return known.subList(0, Math.min(100, known.size()));
                        }),
                        "knownOfMany"),
                Fault.of(
                        "tells the known states of as many as anybody asks for",
                        () -> Breaking.caregivers(
                                "asKnown", (port, given) -> port.asKnown(Set.copyOf(ids(given)), (Instant) given[1])),
                        "knownIsBounded"),
                Fault.of(
                        "looks for the past where things are now",
                        () -> Breaking.caregivers("pageAsKnown", BrokenPast::knownByPresentPage),
                        "knownWhereItWas"),
                Fault.of(
                        "tells what was known of the neighbours too",
                        () -> Breaking.caregivers("pageAsKnown", (port, given) -> {
                            given[0] = DivisionCode.NATION;
                            return knownPage(port, given);
                        }),
                        "knownOfTheDivisionOnly"),
                Fault.of(
                        "never says that more was known",
                        () -> Breaking.caregivers(
                                "pageAsKnown",
                                (port, given) ->
                                        new Page<>(knownPage(port, given).items(), Page.Key.START)),
                        "knownPagesAreComplete"),
                Fault.of(
                        "tells of the first recipient only",
                        () -> Breaking.agreements(
                                "asKnownOf",
                                (port, given) -> port.asKnownOf(
                                        recipients(given).stream().limit(1).toList(), (Instant) given[1])),
                        "knownByRecipient"),
                Fault.of(
                        "tells what was known under whom it is about now",
                        () -> Breaking.agreements("asKnownOf", BrokenPast::knownByPresentRecipient),
                        "knownByRecipient"));
    }

    /** What shows only with many, or at a moment to the nanosecond. */
    private static List<Fault> ofMuch() {
        return List.of(
                Fault.of(
                        "forgets every recipient after the hundredth",
                        () -> Breaking.agreements(
                                "asKnownOf",
                                (port, given) -> port.asKnownOf(
                                        recipients(given).stream().limit(100).toList(), (Instant) given[1])),
                        "knownOfManyRecipients"),
                Fault.of(
                        "tells what was known of as many recipients as anybody asks for",
                        () -> Breaking.agreements(
                                "asKnownOf",
                                (port, given) -> port.asKnownOf(Set.copyOf(recipients(given)), (Instant) given[1])),
                        "knownOfManyRecipients"),
                Fault.of(
                        "knows things a nanosecond early",
                        () -> Breaking.caregivers(
                                "asKnown",
                                (port, given) -> port.asKnown(ids(given), ((Instant) given[1]).plusNanos(1))),
                        "knownFromItsMomentOn"),
                Fault.of(
                        "knows what is about a recipient nearly a microsecond early",
                        () -> Breaking.agreements(
                                "asKnownOf",
                                (port, given) ->
                                        port.asKnownOf(recipients(given), ((Instant) given[1]).plusNanos(999))),
                        "knownAboutFromItsMomentOn"),
                Fault.of(
                        "knows nothing by moments that have no count of milliseconds",
                        () -> Breaking.caregivers("asKnown", (port, given) -> {
                            Instant moment = (Instant) given[1];
                            Instant counted = Instant.ofEpochMilli(moment.toEpochMilli());
                            return counted.isAfter(moment) ? List.of() : port.asKnown(ids(given), moment);
                        }),
                        "knownByAnyMoment"),
                Fault.of(
                        "rounds the moment of a page up",
                        () -> Breaking.caregivers("pageAsKnown", (port, given) -> {
                            given[3] = ((Instant) given[3]).plusNanos(999);
                            return knownPage(port, given);
                        }),
                        "knownFromItsMomentOn"),
                Fault.of(
                        "gives larger pages of what was known than asked for",
                        () -> Breaking.caregivers("pageAsKnown", (port, given) -> {
                            given[2] = Math.max((Integer) given[2] * 2, (Integer) given[2]);
                            return knownPage(port, given);
                        }),
                        "knownPagesAreComplete"));
    }

    private static Map<RecipientId, List<CareAgreement>> knownByPresentRecipient(CareAgreements port, Object[] given) {
        Map<RecipientId, List<CareAgreement>> known = new HashMap<>();
        recipients(given).forEach(recipient -> known.put(recipient, knownNowOf(recipient, port, (Instant) given[1])));
        known.values().removeIf(List::isEmpty);
        return known;
    }

    private static List<CareAgreement> knownNowOf(RecipientId recipient, CareAgreements port, Instant moment) {
        return port.asKnown(
                port.of(recipient).stream().map(found -> found.value().id()).toList(), moment);
    }

    private static Page<Caregiver> knownPage(Caregivers port, Object[] given) {
        return port.pageAsKnown((DivisionCode) given[0], (Page.Key) given[1], (Integer) given[2], (Instant) given[3]);
    }

    private static Page<Caregiver> knownByPresentPage(Caregivers port, Object[] given) {
        Page<Versioned<Caregiver>> page = BrokenLists.page(port, given);
        List<CaregiverId> ids =
                page.items().stream().map(item -> item.value().id()).toList();
        return new Page<>(port.asKnown(ids, (Instant) given[3]), page.next());
    }

    private static List<CaregiverId> ids(Object[] given) {
        return ((Collection<?>) given[0]).stream().map(CaregiverId.class::cast).toList();
    }

    private static List<RecipientId> recipients(Object[] given) {
        return ((Collection<?>) given[0]).stream().map(RecipientId.class::cast).toList();
    }
}
