package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.VisitSamples.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;
import org.zhaoliao.tier.TierPolicy;
import org.zhaoliao.tier.VisitState;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisits;
import org.zhaoliao.visit.VisitId;

/** Home visits. */
abstract class VisitsContract extends AggregatesContract<VisitId, HomeVisit, HomeVisits>
        implements MuchAboutContract<VisitId, HomeVisit> {

    VisitsContract(StoreFixture fixture) {
        super(fixture, CareStore::visits);
    }

    @Override
    public final HomeVisits records() {
        return port();
    }

    @Override
    public final HomeVisit about(String id, RecipientId recipient) {
        return VisitSamples.planned(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final HomeVisit sample(String id, DivisionCode division) {
        return VisitSamples.planned(id, division, Samples.RECIPIENT);
    }

    @Override
    public final HomeVisit changed(HomeVisit sample) {
        return VisitSamples.missed(sample);
    }

    @Override
    public final List<HomeVisit> shapes() {
        return VisitSamples.shapes();
    }

    @Test
    @Requirement("W2.7")
    @DisplayName("the visits arranged for some days are those that looking at all of them finds, at both edges")
    final void plannedIn() {
        DateRange days = DateRange.of(DAY, DAY.plusDays(3));
        List<HomeVisit> all = IntStream.rangeClosed(-1, 3)
                .mapToObj(offset -> on("v" + (offset + 1), Samples.VILLAGE, DAY.plusDays(offset)))
                .toList();
        all.forEach(visit -> port().add(visit, Samples.change(1)));
        port().add(on("other", DivisionCode.of("141122100201"), DAY), Samples.change(1));
        assertEquals(
                all.stream()
                        .filter(visit -> days.contains(visit.plannedFor()))
                        .map(visit -> new Versioned<>(visit, Revision.FIRST))
                        .toList(),
                port().plannedIn(DivisionCode.of("141121"), days));
    }

    @Test
    @Requirement("W2.7")
    @DisplayName("all 1,500 visits that are arranged for a day are among those of the day")
    final void muchPlanned() {
        List<HomeVisit> many = MuchContract.numbers()
                .mapToObj(number -> on("much-" + number, Samples.VILLAGE, DAY))
                .toList();
        port().addAll(many, Samples.change(1));
        assertEquals(MuchContract.first(many), port().plannedIn(Samples.VILLAGE, DateRange.of(DAY, DAY.plusDays(1))));
    }

    @Test
    @Requirement("W5.4")
    @DisplayName("the visits of a division are those inside it, however alike the codes of its neighbours")
    final void plannedInTheDivisionOnly() {
        List<String> codes =
                List.of("14", "1411", "141120", "141121", "141121100", "141121100201", "141121999", "141122", "1412");
        codes.forEach(code -> port().add(on("in-" + code, DivisionCode.of(code), DAY), Samples.change(1)));
        assertEquals(List.of("in-141121", "in-141121100", "in-141121100201", "in-141121999"), plannedIn("141121"));
        assertEquals(List.of("in-141121100", "in-141121100201"), plannedIn("141121100"));
        assertEquals(codes.size(), plannedIn("").size());
        assertEquals(List.of(), plannedIn("141123"));
    }

    private List<String> plannedIn(String division) {
        return port().plannedIn(DivisionCode.of(division), DateRange.of(DAY, DAY.plusDays(1))).stream()
                .map(visit -> visit.value().id().value())
                .toList();
    }

    @Test
    @Requirement("W2.7")
    @DisplayName("a visit that was moved is found on its new day only")
    final void movedVisit() {
        HomeVisit visit = on("moved", Samples.VILLAGE, DAY);
        Versioned<HomeVisit> before = port().add(visit, Samples.change(1));
        Versioned<HomeVisit> after =
                port().replace(on("moved", Samples.VILLAGE, DAY.plusDays(5)), before.revision(), Samples.change(2));
        assertEquals(List.of(), port().plannedIn(Samples.VILLAGE, DateRange.of(DAY, DAY.plusDays(5))));
        assertEquals(List.of(after), port().plannedIn(Samples.VILLAGE, DateRange.of(DAY.plusDays(5), DAY.plusDays(6))));
    }

    @Test
    @Requirement("W2.7")
    @DisplayName(
            "a visit is arranged for a day, which is the same day whatever the clocks say, when it is written and when it is asked for")
    final void plannedUnderAnotherZone() {
        for (Zones.Journey journey : Zones.JOURNEYS) {
            LocalDate day = DAY.plusDays(10L * journey.number());
            HomeVisit visit = on("from-" + journey.number(), Samples.VILLAGE, day);
            journey.written(() -> port().add(visit, Samples.change(1)));
            assertEquals(List.of(), journey.read(() -> planned(day.minusDays(3), day)));
            assertEquals(List.of(visit), journey.read(() -> planned(day, day.plusDays(1))));
            assertEquals(List.of(), journey.read(() -> planned(day.plusDays(1), day.plusDays(4))));
        }
    }

    @Test
    @Requirement("W2.7")
    @DisplayName("the visits due on a day are the same wherever it is asked")
    final void dueUnderAnotherZone() {
        Policy policy = NationalPolicy.book().at(Samples.VILLAGE, DAY);
        int grace = policy.get(TierPolicy.GRACE);
        for (Zones.Journey journey : Zones.JOURNEYS) {
            HomeVisit visit = on("from-" + journey.number(), Samples.VILLAGE, DAY.minusDays(grace));
            journey.written(() -> port().add(visit, Samples.change(1)));
            List<HomeVisit> found = journey.read(() -> planned(DAY.minusDays(grace), DAY.plusDays(1)));
            assertEquals(journey.number(), found.size());
            found.forEach(each -> assertEquals(VisitState.DUE, VisitState.of(each, List.of(), policy)));
        }
    }

    @Test
    @Requirement("W2.7")
    @DisplayName("days are told apart by their years, also over the turn of a year, from the year 1 to the year 9999")
    final void plannedInEveryYear() {
        List<LocalDate> days = Stream.of(1, 1582, 1969, 1970, 2025, 2026, 2027, 2039, 9999)
                .flatMap(year -> Stream.of("01-01", "11-03", "12-31")
                        .map(day -> LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, day))))
                .toList();
        List<HomeVisit> all =
                days.stream().map(day -> on("on-" + day, Samples.VILLAGE, day)).toList();
        port().addAll(all, Samples.change(1));
        for (int number = 0; number + 1 < all.size(); number++) {
            LocalDate day = days.get(number);
            assertEquals(all.subList(number, number + 1), planned(day, day.plusDays(1)));
            assertEquals(all.subList(number, number + 1), planned(day, days.get(number + 1)));
        }
        assertEquals(all.subList(10, 20), planned(LocalDate.of(1970, 11, 3), LocalDate.of(2027, 12, 31)));
    }

    private List<HomeVisit> planned(LocalDate from, LocalDate until) {
        return port().plannedIn(Samples.VILLAGE, DateRange.of(from, until)).stream()
                .map(Versioned::value)
                .toList();
    }

    /** The window of the query is the days of grace: nothing before it can still be due, nothing after it is yet. */
    @Test
    @Requirement("W2.7")
    @DisplayName("the visits due on a day, found in the window of the days of grace, are those whose state says so")
    final void dueOnADay() {
        Policy policy = NationalPolicy.book().at(Samples.VILLAGE, DAY);
        int grace = policy.get(TierPolicy.GRACE);
        List<HomeVisit> all = IntStream.rangeClosed(-grace - 2, 2)
                .mapToObj(offset -> on("v" + (offset + grace + 2), Samples.VILLAGE, DAY.plusDays(offset)))
                .toList();
        all.forEach(visit -> port().add(visit, Samples.change(1)));
        DateRange window = DateRange.of(DAY.minusDays(grace), DAY.plusDays(1));
        assertEquals(
                all.stream()
                        .filter(visit -> VisitState.of(visit, List.of(), policy) == VisitState.DUE)
                        .toList(),
                port().plannedIn(Samples.VILLAGE, window).stream()
                        .map(Versioned::value)
                        .toList());
    }
}
