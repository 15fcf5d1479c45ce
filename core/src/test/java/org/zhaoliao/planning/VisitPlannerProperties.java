package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.visit.VisitorId;

@Label("W2.7: laws of every plan")
class VisitPlannerProperties {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final List<DivisionCode> AREAS =
            List.of(DivisionCode.of("141121100"), DivisionCode.of("141121100201"), DivisionCode.of("141121101"));
    private static final List<DivisionCode> VILLAGES =
            List.of(DivisionCode.of("141121100201"), DivisionCode.of("141121100202"), DivisionCode.of("141121101201"));

    @Property(tries = 200)
    @Label("the order in which needs and visitors are given does not matter")
    void deterministic(@ForAll("requests") Request request, @ForAll Random random) {
        List<VisitNeed> needs = new ArrayList<>(request.needs());
        List<Visitor> visitors = new ArrayList<>(request.visitors());
        Collections.shuffle(needs, random);
        Collections.shuffle(visitors, random);
        Request shuffled = new Request(needs, visitors, request.horizon(), request.calendar(), List.of());
        assertEquals(VisitPlanner.plan(request), VisitPlanner.plan(shuffled));
    }

    @Property(tries = 200)
    @Label("a visitor goes on working days, within their area and their strength, when they are there")
    void possible(@ForAll("requests") Request request) {
        List<PlannedVisit> visits = VisitPlanner.plan(request).visits();
        for (PlannedVisit visit : visits) {
            Visitor visitor = visitor(request, visit.visitor());
            assertTrue(CALENDAR.isWorkingDay(visit.day()));
            assertTrue(request.horizon().contains(visit.day()));
            assertTrue(visitor.area().contains(visit.village()));
            assertFalse(visitor.absences().contains(visit.day()));
            long sameDay = visits.stream()
                    .filter(other -> other.day().equals(visit.day()))
                    .filter(other -> other.visitor().equals(visit.visitor()))
                    .count();
            assertTrue(sameDay <= visitor.visitsPerDay());
        }
    }

    @Property(tries = 200)
    @Label("every stretch longer than the gap is told as a shortfall, and every shortfall is such a stretch")
    void nothingDropped(@ForAll("requests") Request request) {
        VisitPlan plan = VisitPlanner.plan(request);
        for (VisitNeed need : request.needs()) {
            List<LocalDate> windows = plan.shortfalls().stream()
                    .filter(shortfall -> shortfall.recipient().equals(need.recipient()))
                    .map(shortfall -> shortfall.window().until().minusDays(1))
                    .toList();
            assertEquals(missed(need, request.horizon(), visitDays(plan, need)), windows);
        }
    }

    @Property(tries = 200)
    @Label("with visitors enough, every visit owed is planned, none twice, and no gap is too long")
    void ample(@ForAll("needs") List<VisitNeed> needs, @ForAll("horizons") DateRange horizon) {
        Visitor everywhere = new Visitor(new VisitorId("v"), DivisionCode.of("141121"), 1000, Set.of());
        VisitPlan plan = VisitPlanner.plan(new Request(needs, List.of(everywhere), horizon, CALENDAR, List.of()));
        assertEquals(List.of(), plan.shortfalls());
        for (VisitNeed need : needs) {
            List<LocalDate> days = visitDays(plan, need);
            assertEquals(days.stream().distinct().toList(), days);
            assertEquals(List.of(), missed(need, horizon, days));
        }
    }

    /** The last days in time that pass without a visit: a second reckoning, day by day, of what the planner must tell. */
    private static List<LocalDate> missed(VisitNeed need, DateRange horizon, List<LocalDate> visits) {
        List<LocalDate> missed = new ArrayList<>();
        LocalDate opening = CALENDAR.firstWorkingDayFrom(horizon.from());
        LocalDate owedSince = need.lastVisit();
        LocalDate due = later(opening, rolled(owedSince.plusDays(need.longestGapDays())));
        boolean running = true;
        for (LocalDate day = horizon.from(); day.isBefore(horizon.until()); day = day.plusDays(1)) {
            if (visits.contains(day)) {
                due = rolled(day.plusDays(need.longestGapDays()));
                running = true;
            } else if (running && day.equals(due)) {
                missed.add(day);
                LocalDate passed = day;
                // A late visit ends the wait; without one the next is owed a gap later.
                running = visits.stream().noneMatch(visit -> visit.isAfter(passed));
                due = rolled(day.plusDays(need.longestGapDays()));
            }
        }
        return missed;
    }

    private static List<LocalDate> visitDays(VisitPlan plan, VisitNeed need) {
        return plan.visits().stream()
                .filter(visit -> visit.recipient().equals(need.recipient()))
                .map(PlannedVisit::day)
                .toList();
    }

    private static Visitor visitor(Request request, VisitorId id) {
        return request.visitors().stream()
                .filter(visitor -> visitor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate rolled(LocalDate day) {
        return CALENDAR.firstWorkingDayFrom(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Provide
    Arbitrary<Request> requests() {
        Arbitrary<List<Visitor>> visitors = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 3),
                        days().set().ofMaxSize(6))
                .as((count, perDay, absences) -> IntStream.range(0, count)
                        .mapToObj(i -> new Visitor(
                                new VisitorId("v" + i),
                                AREAS.get(i % AREAS.size()),
                                perDay,
                                i == 0 ? absences : Set.of()))
                        .toList());
        return Combinators.combine(needs(), visitors, horizons())
                .as((needs, staff, horizon) -> new Request(needs, staff, horizon, CALENDAR, List.of()));
    }

    @Provide
    Arbitrary<List<VisitNeed>> needs() {
        Arbitrary<VisitNeed> need = Combinators.combine(
                        Arbitraries.of(VILLAGES),
                        Arbitraries.of(1, 3, 7, 14, 30),
                        Arbitraries.integers().between(1, 60))
                .as((village, gap, ago) -> new VisitNeed(
                        new RecipientId("r"),
                        village,
                        gap,
                        LocalDate.of(2026, 9, 20).minusDays(ago),
                        Set.of()));
        return need.list().ofMaxSize(15).map(VisitPlannerProperties::numbered);
    }

    @Provide
    Arbitrary<DateRange> horizons() {
        // Around the week of the National Day, the longest stretch of days off.
        return Combinators.combine(days(), Arbitraries.integers().between(1, 45))
                .as((from, length) -> DateRange.of(from, from.plusDays(length)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(LocalDate.of(2026, 9, 20)::plusDays);
    }

    private static List<VisitNeed> numbered(List<VisitNeed> needs) {
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new VisitNeed(
                        new RecipientId("r" + i),
                        needs.get(i).village(),
                        needs.get(i).longestGapDays(),
                        needs.get(i).lastVisit(),
                        Set.of()))
                .toList();
    }
}
