package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.visit.VisitorId;

@Label("W2.7: laws of every plan")
class VisitPlannerProperties {

    @Property(tries = 1000)
    @Label("no visit is missed that any assignment could have made: every assignment was tried")
    void nobodyIsMissedOfTheFew(@ForAll("small") Request request) {
        MostVisits most = new MostVisits(request);
        assertEquals(most.byTrying(), made(request, VisitPlanner.plan(request)));
        assertEquals(most.byTrying(), most.byFlow());
    }

    @Property(tries = 200)
    @Label("no visit is missed that any assignment could have made: the largest flow is as large")
    void nobodyIsMissedOfTheMany(@ForAll("large") Request request) {
        assertEquals(new MostVisits(request).byFlow(), made(request, VisitPlanner.plan(request)));
    }

    @Property(tries = 500)
    @Label(
            "beside visits that are agreed, too: they serve whichever visit is owed then, take the room of whoever makes them, and none is lost")
    void nobodyIsMissedBesideAgreedVisits(@ForAll("beside") Request request, @ForAll Random random) {
        VisitPlan plan = VisitPlanner.plan(request);
        assertEquals(new MostVisits(request).byFlow(), made(request, plan));
        assertEquals(plan.shortfalls().size(), plan.score().missed());
        assertEquals(overloadedBy(request, request.fixed()), plan.score().overCapacity(), "no more than was agreed");
        assertTrue(plan.visits().containsAll(request.fixed()));
        assertTrue(plan.score().softBound() <= plan.score().soft() + 1e-9, "also with visits agreed on days off");

        List<PlannedVisit> fixed = new ArrayList<>(request.fixed());
        Collections.shuffle(fixed, random);
        assertEquals(plan.score(), VisitPlanner.plan(request.beside(fixed)).score());
    }

    private static int overloadedBy(Request request, List<PlannedVisit> fixed) {
        return PlanScore.of(request, fixed).overCapacity();
    }

    @Property(tries = 200)
    @Label("the proofs of overload name every missed visit once, and are right: of what they count no more is possible")
    void proofs(@ForAll("large") Request request) {
        VisitPlan plan = VisitPlanner.plan(request);
        assertEquals(
                plan.shortfalls().size(),
                plan.overloads().stream().mapToInt(Overload::missed).sum());
        for (Overload overload : plan.overloads()) {
            assertTrue(overload.possible() < overload.owed());
            int within = most(request, overload);
            int counted = owed(request, overload);
            assertTrue(counted >= overload.owed());
            assertTrue(counted - within >= overload.missed(), "so many are missed there, whoever plans");
        }
    }

    @Property(tries = 100)
    @Label("with the relief that it names, fewer are missed")
    void relief(@ForAll("large") Request request) {
        VisitPlan plan = VisitPlanner.plan(request);
        for (Overload overload : plan.overloads()) {
            overload.relief().forEach(relief -> {
                Set<LocalDate> absent = request.horizon()
                        .dates()
                        .filter(day -> !day.equals(relief.day()))
                        .collect(Collectors.toSet());
                List<Visitor> more = Stream.concat(
                                request.visitors().stream(),
                                overload.villages().stream()
                                        .map(village ->
                                                new Visitor(new VisitorId("more-" + village), village, 1000, absent)))
                        .toList();
                VisitPlan relieved =
                        VisitPlanner.plan(Request.of(request.needs(), more, request.horizon(), request.calendar()));
                assertTrue(relieved.shortfalls().size() < plan.shortfalls().size());
            });
        }
    }

    @Property(tries = 100)
    @Label("the order in which needs and visitors are given does not matter")
    void deterministic(@ForAll("large") Request request, @ForAll Random random) {
        List<VisitNeed> needs = new ArrayList<>(request.needs());
        List<Visitor> visitors = new ArrayList<>(request.visitors());
        Collections.shuffle(needs, random);
        Collections.shuffle(visitors, random);
        assertEquals(
                VisitPlanner.plan(request),
                VisitPlanner.plan(Request.of(needs, visitors, request.horizon(), request.calendar())));
    }

    @Property(tries = 100)
    @Label("a plan goes nowhere it cannot, says itself how many it misses, and scores no better than it can")
    void possible(@ForAll("large") Request request) {
        VisitPlan plan = VisitPlanner.plan(request);
        PlanScore score = plan.score();
        assertEquals(0, score.misplaced() + score.overCapacity());
        assertEquals(plan.shortfalls().size(), score.missed());
        if (plan.shortfalls().isEmpty()) {
            assertTrue(score.spacing() >= score.spacingBound() - 1e-9);
        }
        assertTrue(score.balance() >= score.balanceBound() - 1e-9);
    }

    @Property(tries = 100)
    @Label(
            "made anew after an absence, all that still can be stays, unless somebody would be missed; what is fixed stays anyway")
    void stable(@ForAll("large") Request request, @ForAll Random random) {
        List<PlannedVisit> before = inTime(VisitPlanner.plan(request));
        assertEquals(keys(before), keys(inTime(VisitPlanner.plan(request.after(before)))));

        List<Visitor> fewer = request.visitors().stream()
                .map(visitor -> random.nextInt(2) == 0
                        ? visitor
                        : new Visitor(
                                visitor.id(), visitor.area(), visitor.visitsPerDay(), days(request.horizon(), random)))
                .toList();
        Request changed = Request.of(request.needs(), fewer, request.horizon(), request.calendar());
        VisitPlan anew = VisitPlanner.plan(changed.after(before));
        List<PlannedVisit> kept = before.stream()
                .filter(visit -> fewer.stream()
                        .anyMatch(visitor -> visitor.id().equals(visit.visitor())
                                && !visitor.absences().contains(visit.day())))
                .toList();
        if (VisitPlanner.plan(changed.beside(kept)).shortfalls().isEmpty()) {
            assertTrue(keys(anew.visits()).containsAll(keys(kept)));
        }
        assertEquals(
                new MostVisits(changed).byFlow(), made(changed, anew), "stability never costs anybody their visit");

        VisitPlan beside = VisitPlanner.plan(request.beside(before));
        assertTrue(beside.visits().containsAll(before));
    }

    private static Set<LocalDate> days(DateRange horizon, Random random) {
        return horizon.dates().filter(day -> random.nextInt(4) == 0).collect(Collectors.toSet());
    }

    /** Late visits aside. */
    private static List<PlannedVisit> inTime(VisitPlan plan) {
        return plan.visits().stream()
                .filter(visit -> !visit.why().code().equals("planning.late"))
                .toList();
    }

    private static Set<List<Object>> keys(List<PlannedVisit> visits) {
        return visits.stream().map(VisitPlannerProperties::key).collect(Collectors.toSet());
    }

    private static List<Object> key(PlannedVisit visit) {
        return List.of(visit.recipient(), visit.visitor(), visit.day());
    }

    private static int made(Request request, VisitPlan plan) {
        return request.needs().stream().mapToInt(need -> need.windows().size()).sum()
                - plan.shortfalls().size();
    }

    /** The most visits in the villages and on the days of an overload, of those that can be made on no other day. */
    private static int most(Request request, Overload overload) {
        return new MostVisits(Request.of(
                        within(request, overload), request.visitors(), request.horizon(), request.calendar()))
                .byFlow();
    }

    private static int owed(Request request, Overload overload) {
        return within(request, overload).stream()
                .mapToInt(need -> need.windows().size())
                .sum();
    }

    private static List<VisitNeed> within(Request request, Overload overload) {
        return request.needs().stream()
                .filter(need -> overload.villages().contains(need.village()))
                .map(need -> new VisitNeed(
                        need.recipient(),
                        need.village(),
                        need.windows().stream()
                                .filter(window -> overload.days()
                                        .containsAll(request.calendar().workingDays(window)))
                                .toList(),
                        need.excluded()))
                .toList();
    }

    @Provide
    Arbitrary<Request> small() {
        return Requests.small();
    }

    @Provide
    Arbitrary<Request> beside() {
        return Requests.beside();
    }

    @Provide
    Arbitrary<Request> large() {
        return Requests.large();
    }
}
