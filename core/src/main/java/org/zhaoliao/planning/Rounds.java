package org.zhaoliao.planning;

import java.util.List;
import org.zhaoliao.planning.VisitPlanner.Request;

/**
 * Plans an area, then again with other windows for whoever has a visit without a place, beginning with the plan that there is, until nothing changes. Who was
 * in time stays so: a visit that has a place is moved, never dropped.
 */
final class Rounds {

    /** Rounds in a row after which only what makes fewer missed is of use. */
    private static final int IDLE = 2;

    private final Request request;
    private final Rules rules;
    private final Patterns patterns;
    private final boolean[] worked;

    Rounds(Request request, Rules rules, Patterns patterns, boolean[] worked) {
        this.request = request;
        this.rules = rules;
        this.patterns = patterns;
        this.worked = worked;
    }

    /** The last plan of an area. */
    AreaPlan plan(Area area) {
        List<VisitNeed> needs = area.needs().stream().map(rules::besideFixed).toList();
        AreaPlan plan = made(area, needs, area.before(), List.of());
        int idle = 0;
        Rewindowing next = plan.rewindowed(rules, false);
        while (next.changed()) {
            idle = next.fewerMissed() ? 0 : idle + 1;
            plan = made(area, next.needs(), next.kept(), next.held());
            next = plan.rewindowed(rules, idle >= IDLE);
        }
        return plan;
    }

    private AreaPlan made(Area area, List<VisitNeed> needs, List<PlannedVisit> before, List<PlannedVisit> held) {
        Field field = new Field(needs, area.visitors(), request.horizon(), worked);
        AreaPlan plan = new AreaPlan(field, patterns, area.fixed(), before, held);
        plan.make();
        return plan;
    }
}
