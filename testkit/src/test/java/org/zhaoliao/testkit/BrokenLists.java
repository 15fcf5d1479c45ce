package org.zhaoliao.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.assessment.SelfCareAssessments;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisits;

/** Faults of pages and queries. */
final class BrokenLists {

    private BrokenLists() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(ofPages());
        faults.addAll(ofSubjects());
        faults.addAll(ofVisits());
        return faults;
    }

    private static List<Fault> ofPages() {
        return List.of(
                Fault.of(
                        "lists the neighbours too",
                        () -> Breaking.caregivers(
                                "page",
                                (port, given) ->
                                        port.page(DivisionCode.NATION, (Page.Key) given[1], (Integer) given[2])),
                        "pageHoldsTheDivisionOnly",
                        "keysLeadNowhereElse"),
                Fault.of(
                        "lists backwards",
                        () -> Breaking.caregivers("page", (port, given) -> {
                            Page<Versioned<Caregiver>> page = page(port, given);
                            List<Versioned<Caregiver>> items = new ArrayList<>(page.items());
                            Collections.reverse(items);
                            return new Page<>(items, page.next());
                        }),
                        "pagesAreOrdered"),
                Fault.of(
                        "never says that there is more",
                        () -> Breaking.caregivers(
                                "page",
                                (port, given) -> new Page<>(page(port, given).items(), Page.Key.START)),
                        "pagesAreComplete"),
                Fault.of(
                        "counts rows instead of going on after a key",
                        () -> Breaking.caregivers("page", BrokenLists::byOffset),
                        "pagesStayInPlace",
                        "walkMeetsEachOnce"),
                Fault.of(
                        "lists what was once",
                        () -> Breaking.caregivers("page", (port, given) -> {
                            Page<Versioned<Caregiver>> page = page(port, given);
                            return new Page<>(
                                    page.items().stream()
                                            .map(item -> port.history(
                                                            item.value().id())
                                                    .get(0)
                                                    .versioned())
                                            .toList(),
                                    page.next());
                        }),
                        "pageShowsThePresentState"),
                Fault.of(
                        "gives as much as anybody asks for",
                        () -> Breaking.caregivers(
                                "page",
                                (port, given) -> port.page(
                                        (DivisionCode) given[0],
                                        (Page.Key) given[1],
                                        Math.max(1, Math.min(10_000, (Integer) given[2])))),
                        "limitIsChecked"));
    }

    private static List<Fault> ofSubjects() {
        return List.of(
                Fault.of(
                        "lists everybody's",
                        () -> Breaking.agreements(
                                "of",
                                (port, given) -> port.page(DivisionCode.NATION, Page.Key.START, 100)
                                        .items()),
                        "nothingAboutAStranger",
                        "listedByRecipient",
                        "listedByCaregiver"),
                Fault.of(
                        "lists by whom it was about at first",
                        () -> Breaking.agreements("of", BrokenLists::byFirstRecipient),
                        "listFollowsTheRecipient"),
                Fault.of("lists assessments backwards", BrokenLists::assessedBackwards, "listedInTime"),
                Fault.of(
                        "finds nobody by ID number",
                        () -> Breaking.recipients("withResidentId", (port, given) -> Optional.empty()),
                        "foundByResidentId"),
                Fault.of("remembers old ID numbers", BrokenLists::remembering, "correctedResidentIdFindsNobody"));
    }

    private static List<Fault> ofVisits() {
        return List.of(
                Fault.of(
                        "lists the visits of the whole nation",
                        () -> Breaking.visits(
                                "plannedIn",
                                (port, given) -> port.plannedIn(DivisionCode.NATION, (DateRange) given[1])),
                        "plannedInTheDivisionOnly",
                        "plannedIn"),
                Fault.of(
                        "leaves the first day out",
                        () -> Breaking.visits("plannedIn", (port, given) -> {
                            DateRange days = (DateRange) given[1];
                            return port.plannedIn((DivisionCode) given[0], days).stream()
                                    .filter(visit -> !visit.value().plannedFor().equals(days.from()))
                                    .toList();
                        }),
                        "plannedIn",
                        "dueOnADay"),
                Fault.of(
                        "lists visits by the day that was planned at first",
                        () -> Breaking.visits("plannedIn", BrokenLists::byFirstDay),
                        "movedVisit"));
    }

    static Page<Versioned<Caregiver>> page(Caregivers port, Object[] given) {
        return port.page((DivisionCode) given[0], (Page.Key) given[1], (Integer) given[2]);
    }

    private static Page<Versioned<Caregiver>> byOffset(Caregivers port, Object[] given) {
        String offset = ((Page.Key) given[1]).id();
        List<Versioned<Caregiver>> all =
                port.page((DivisionCode) given[0], Page.Key.START, Page.LARGEST).items();
        int from = Math.min(all.size(), offset.matches("\\d+") ? Integer.parseInt(offset) : 0);
        int until = Math.min(all.size(), from + (Integer) given[2]);
        Page.Key next = until < all.size() ? new Page.Key(DivisionCode.NATION, String.valueOf(until)) : Page.Key.START;
        return new Page<>(all.subList(from, until), next);
    }

    private static List<Versioned<CareAgreement>> byFirstRecipient(CareAgreements port, Object[] given) {
        return port.page(DivisionCode.NATION, Page.Key.START, 100).items().stream()
                .filter(found -> given[0] instanceof RecipientId
                        && port.history(found.value().id())
                                .get(0)
                                .state()
                                .recipient()
                                .equals(given[0]))
                .toList();
    }

    private static CareStore assessedBackwards() {
        CareStore good = InMemoryStore.empty();
        return Breaking.with(good, Breaking.call(SelfCareAssessments.class, good.assessments(), "of", (port, given) -> {
            List<Object> listed = new ArrayList<>(port.of((RecipientId) given[0]));
            Collections.reverse(listed);
            return listed;
        }));
    }

    private static CareStore remembering() {
        CareStore good = InMemoryStore.empty();
        Map<ResidentId, RecipientId> known = new HashMap<>();
        Recipients adding = Breaking.call(Recipients.class, good.recipients(), "add", (port, given) -> {
            Recipient one = (Recipient) given[0];
            one.details().residentId().value().ifPresent(id -> known.put(id, one.id()));
            return port.add(one, (Change) given[1]);
        });
        return Breaking.with(
                good,
                Breaking.call(
                        Recipients.class,
                        adding,
                        "withResidentId",
                        (port, given) ->
                                Optional.ofNullable(known.get(given[0])).flatMap(port::find)));
    }

    private static List<Versioned<HomeVisit>> byFirstDay(HomeVisits port, Object[] given) {
        DateRange days = (DateRange) given[1];
        return port.page((DivisionCode) given[0], Page.Key.START, 100).items().stream()
                .filter(visit -> days.contains(
                        port.history(visit.value().id()).get(0).state().plannedFor()))
                .toList();
    }
}
