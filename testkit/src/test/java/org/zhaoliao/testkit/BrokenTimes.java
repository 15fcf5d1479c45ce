package org.zhaoliao.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Outbox;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisits;

/** Faults of clocks and years: days and moments that are kept as the clock on the wall shows them, or counted in too few digits. */
final class BrokenTimes {

    private BrokenTimes() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "compares what was known by the clock on the wall",
                        BrokenTimes::known,
                        "knownUnderAnotherZone"),
                Fault.of(
                        "finds changes backdated by the clock on the wall",
                        BrokenTimes::entered,
                        "backdatedUnderAnotherZone"),
                Fault.of(
                        "compares what was known about recipients by the clock on the wall",
                        BrokenTimes::knownAbout,
                        "knownAboutUnderAnotherZone"),
                Fault.of(
                        "forgets events by the clock on the wall",
                        BrokenTimes::forgetting,
                        "forgottenUnderAnotherZone"),
                Fault.of(
                        "keeps days as midnights of the place where it writes",
                        BrokenTimes::midnights,
                        "plannedUnderAnotherZone",
                        "dueUnderAnotherZone"),
                Fault.of(
                        "finds planned days by month and day",
                        () -> Breaking.visits("plannedIn", BrokenTimes::ofAnyYear),
                        "plannedInEveryYear"),
                Fault.of(
                        "counts seconds in 32 bits",
                        () -> BrokenValues.changing(change -> BrokenValues.at(change, wrapped(change.at()))),
                        "everyYear",
                        "forgottenInEveryYear"),
                Fault.of(
                        "counts the seconds of what was known about recipients in 32 bits",
                        () -> Breaking.agreements(
                                "asKnownOf",
                                (port, given) -> port.asKnownOf(recipients(given), wrapped((Instant) given[1]))),
                        "knownAboutInEveryYear"));
    }

    private static Instant wrapped(Instant moment) {
        return Instant.ofEpochSecond((moment.getEpochSecond() << Integer.SIZE) >> Integer.SIZE, moment.getNano());
    }

    private static CareStore known() {
        CareStore good = InMemoryStore.empty();
        Walls walls = new Walls();
        Caregivers asking = Breaking.call(
                Caregivers.class,
                noting(good.caregivers(), walls),
                "asKnown",
                (port, given) -> ids(given).stream()
                        .flatMap(id -> port.asKnown(List.of(id), walls.read(id.value(), (Instant) given[1])).stream())
                        .toList());
        return Breaking.with(good, asking);
    }

    private static CareStore entered() {
        CareStore good = InMemoryStore.empty();
        Walls walls = new Walls();
        return Breaking.with(
                good, Breaking.call(Caregivers.class, noting(good.caregivers(), walls), "replace", (port, given) -> {
                    Caregiver one = (Caregiver) given[0];
                    Change change = (Change) given[2];
                    if (walls.read(one.id().value(), change.at())
                            .isBefore(walls.entered(one.id().value()))) {
                        throw new ConflictException(ConflictException.Kind.BACKDATED, one.id());
                    }
                    return port.replace(one, (Revision) given[1], change);
                }));
    }

    private static Caregivers noting(Caregivers good, Walls walls) {
        return Breaking.call(Caregivers.class, good, "add", (port, given) -> {
            Caregiver one = (Caregiver) given[0];
            walls.wrote(one.id().value(), ((Change) given[1]).at());
            return port.add(one, (Change) given[1]);
        });
    }

    private static CareStore knownAbout() {
        CareStore good = InMemoryStore.empty();
        Walls walls = new Walls();
        CareAgreements noting = Breaking.call(CareAgreements.class, good.agreements(), "add", (port, given) -> {
            CareAgreement one = (CareAgreement) given[0];
            walls.wrote(one.recipient().value(), ((Change) given[1]).at());
            return port.add(one, (Change) given[1]);
        });
        return Breaking.with(good, Breaking.call(CareAgreements.class, noting, "asKnownOf", (port, given) -> {
            Map<RecipientId, List<CareAgreement>> all = new HashMap<>();
            recipients(given)
                    .forEach(one ->
                            all.putAll(port.asKnownOf(List.of(one), walls.read(one.value(), (Instant) given[1]))));
            return all;
        }));
    }

    private static CareStore forgetting() {
        CareStore good = InMemoryStore.empty();
        Walls walls = new Walls();
        CareStore noting = Breaking.with(good, noting(good.caregivers(), walls));
        return Breaking.with(
                noting,
                Breaking.call(
                        Outbox.class,
                        good.outbox(),
                        "forget",
                        (port, given) ->
                                port.forget(walls.read(walls.latest, (Instant) given[0]), (Integer) given[1])));
    }

    private static CareStore midnights() {
        CareStore good = InMemoryStore.empty();
        Map<String, ZoneId> places = new HashMap<>();
        HomeVisits noting = Breaking.call(HomeVisits.class, good.visits(), "add", (port, given) -> {
            HomeVisit one = (HomeVisit) given[0];
            places.put(one.id().value(), ZoneId.systemDefault());
            return port.add(one, (Change) given[1]);
        });
        return Breaking.with(
                good,
                Breaking.call(
                        HomeVisits.class,
                        noting,
                        "plannedIn",
                        (port, given) -> all(port, given).stream()
                                .filter(visit -> ((DateRange) given[1]).contains(shown(visit.value(), places)))
                                .toList()));
    }

    private static LocalDate shown(HomeVisit visit, Map<String, ZoneId> places) {
        ZoneId here = ZoneId.systemDefault();
        ZoneId there = places.getOrDefault(visit.id().value(), here);
        return visit.plannedFor().atStartOfDay(there).withZoneSameInstant(here).toLocalDate();
    }

    private static List<Versioned<HomeVisit>> all(HomeVisits port, Object[] given) {
        return port.plannedIn((DivisionCode) given[0], DateRange.from(LocalDate.of(0, 1, 1)));
    }

    /** Right within a year. */
    private static List<Versioned<HomeVisit>> ofAnyYear(HomeVisits port, Object[] given) {
        DateRange days = (DateRange) given[1];
        MonthDay from = MonthDay.from(days.from());
        MonthDay until = MonthDay.from(days.until());
        return all(port, given).stream()
                .filter(visit -> {
                    MonthDay day = MonthDay.from(visit.value().plannedFor());
                    return !day.isBefore(from) && day.isBefore(until);
                })
                .toList();
    }

    private static List<CaregiverId> ids(Object[] given) {
        return ((Collection<?>) given[0]).stream().map(CaregiverId.class::cast).toList();
    }

    private static List<RecipientId> recipients(Object[] given) {
        return ((Collection<?>) given[0]).stream().map(RecipientId.class::cast).toList();
    }

    /** Where and when something was written. */
    private static final class Walls {

        private final Map<String, ZoneId> places = new HashMap<>();
        private final Map<String, Instant> moments = new HashMap<>();
        private String latest = "";

        void wrote(String what, Instant at) {
            places.put(what, ZoneId.systemDefault());
            moments.put(what, at);
            latest = what;
        }

        Instant entered(String what) {
            return moments.getOrDefault(what, Instant.MIN);
        }

        /** The moment that the clocks showed there when they showed what they show here now. */
        Instant read(String what, Instant moment) {
            ZoneId here = ZoneId.systemDefault();
            long shift = seconds(here, moment) - seconds(places.getOrDefault(what, here), moment);
            return shift == 0 ? moment : moment.plusSeconds(shift);
        }

        private static long seconds(ZoneId place, Instant moment) {
            return place.getRules().getOffset(moment).getTotalSeconds();
        }
    }
}
