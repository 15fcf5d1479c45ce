package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.zhaoliao.planning.VisitPlan.Overload;

@Label("W2.7: gaps beside windows, and visits that are agreed, against every plan there is")
class MixedProperties {

    @Property(tries = 1000)
    @Label(
            "nobody is missed where any plan at all keeps everybody in time, and no more is told to be missed whoever plans than any plan misses")
    void least(@ForAll Random random) {
        MixedRequests drawn = new MixedRequests(random);
        VisitPlan plan = VisitPlanner.plan(drawn.request());
        int least = drawn.least();
        assertTrue(least > 0 || plan.score().missed() == 0, drawn::toString);
        assertEquals(plan.shortfalls().size(), plan.score().missed(), drawn::toString);
        assertTrue(plan.overloads().stream().mapToInt(Overload::unavoidable).sum() <= least, drawn::toString);
        assertEquals(0, plan.score().misplaced() + plan.score().overCapacity(), drawn::toString);
    }
}
