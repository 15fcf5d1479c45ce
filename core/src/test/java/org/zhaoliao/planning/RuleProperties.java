package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.zhaoliao.planning.VisitPlan.Overload;

@Label("W2.7: a plan against every plan that keeps the gaps, whatever its windows")
class RuleProperties {

    @Property(tries = 1000)
    @Label("where an overload is proven, no plan at all keeps everybody in time")
    void proofs(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 4, 14);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        if (plan.overloads().stream().anyMatch(Overload::proven)) {
            assertFalse(drawn.possible());
        }
    }

    @Property(tries = 500)
    @Label("whatever is missed: no plan at all misses fewer than is told to be missed whoever plans")
    void unavoidable(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 5, 10);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        assertTrue(plan.overloads().stream().mapToInt(Overload::unavoidable).sum() <= drawn.least());
        assertTrue(plan.overloads().stream().allMatch(overload -> overload.unavoidable() <= overload.missed()));
    }

    @Property(tries = 1000)
    @Label(
            "one person, any absence: nobody is missed where any plan at all keeps them in time, and what is missed is proven")
    void one(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 1, 31);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        assertEquals(drawn.possible(), plan.shortfalls().isEmpty());
        assertEquals(drawn.possible(), plan.overloads().stream().noneMatch(Overload::proven));
        assertEquals(plan.shortfalls().size(), plan.score().missed());
    }

    @Property(tries = 1000)
    @Label(
            "several persons: nobody is missed who could be in time on days with room, all others staying where they are")
    void besideOthers(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 4, 14);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        plan.shortfalls()
                .forEach(missed ->
                        assertFalse(drawn.beside(plan, missed.recipient()).possible()));
    }

    @Property(tries = 500)
    @Label("a few persons for some days: as few visits are missed as by any plan at all")
    void least(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 3, 10);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        assertEquals(drawn.least(), plan.score().missed());
    }

    @Property(tries = 300)
    @Label("a plan made anew with nothing changed is the plan, from its begin and from any day on")
    void stable(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 4, 31);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        Assume.that(plan.shortfalls().isEmpty());
        assertEquals(
                RuleRequests.made(plan.visits()),
                RuleRequests.made(
                        VisitPlanner.plan(drawn.request().after(plan.visits())).visits()));
        RuleRequests rest = drawn.from(random, plan);
        VisitPlan anew = VisitPlanner.plan(rest.request().after(rest.within(plan.visits())));
        assertEquals(RuleRequests.made(rest.within(plan.visits())), RuleRequests.made(anew.visits()));
    }

    @Property(tries = 300)
    @Label("with room on all days nobody waits for the days of grace, and whatever falls due is made")
    void punctual(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 4, 62).withRoom();
        assertEquals(List.of(), drawn.pastDue(VisitPlanner.plan(drawn.request()).visits()));
    }

    @Property(tries = 500)
    @Label(
            "little room: nobody waits into the days of grace who could be seen before on days with room, all others staying")
    void soonBesideOthers(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 4, 31);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        Assume.that(plan.shortfalls().isEmpty());
        drawn.waiting(plan.visits())
                .forEach(waiting ->
                        assertFalse(drawn.beside(plan, waiting).withoutGrace().possible(), () -> waiting + " waits"));
    }

    @Property(tries = 60)
    @Label("many persons, little room: no more is missed than by visiting, day by day, whoever has the least time left")
    void byDeadline(@ForAll Random random) {
        CrowdedMonth month = new CrowdedMonth(random);
        int missed = PlanScore.of(month.request(), month.byDeadline()).missed();
        assertTrue(VisitPlanner.plan(month.request()).score().missed() <= missed);
    }

    @Property(tries = 1000)
    @Label("a plan that misses nobody keeps every gap, and the score tells what the plan tells")
    void several(@ForAll Random random) {
        RuleRequests drawn = new RuleRequests(random, 4, 14);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        assertTrue(!plan.shortfalls().isEmpty() || drawn.possible());
        assertEquals(plan.shortfalls().size(), plan.score().missed());
        assertEquals(0, plan.score().misplaced() + plan.score().overCapacity());
        assertTrue(plan.score().softBound() <= plan.score().soft() + 1e-9);
    }
}
