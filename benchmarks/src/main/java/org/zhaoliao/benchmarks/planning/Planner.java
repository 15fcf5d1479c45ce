package org.zhaoliao.benchmarks.planning;

import java.util.List;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitPlanner.Request;

/** Whoever answers a request for a plan. What the answers are worth, {@link org.zhaoliao.planning.PlanScore} says of all alike. */
@FunctionalInterface
interface Planner {

    List<PlannedVisit> plan(Request request);
}
