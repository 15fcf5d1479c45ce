package org.zhaoliao.benchmarks.planning;

import org.zhaoliao.planning.VisitPlanner.Request;

/** Requests for plans of any size, in townships of a thousand. */
public final class PlanRequests {

    private static final int TOWNSHIP = 1_000;

    private PlanRequests() {}

    /** For so many persons, a multiple of a thousand. */
    public static Request of(int persons) {
        return Scenario.of(persons / TOWNSHIP, TOWNSHIP).request();
    }
}
