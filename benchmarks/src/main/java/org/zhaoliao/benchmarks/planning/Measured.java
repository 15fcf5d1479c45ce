package org.zhaoliao.benchmarks.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.planning.PlanScore;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitPlanner.Request;

/**
 * What a planner made of a request, and how long it took.
 *
 * @param millis by the clock
 * @param cpuMillis by {@link CpuTime}: what the clock would have said, had the machine nothing else to do
 */
record Measured(PlanScore score, double millis, double cpuMillis) {

    private static final double NANOS = 1e6;
    private static final double WARM_UP = 6_000;
    private static final double LONG_ENOUGH = 3_000;
    private static final int ROUNDS = 5;

    /** After a warm-up of some seconds, the median by the clock and the mean of CPU time, whose own clock is coarse, of five rounds or more. */
    static Measured warm(Planner planner, Request request) {
        rounds(planner, request, WARM_UP, 1);
        Duration cpu = CpuTime.now();
        List<Double> rounds = rounds(planner, request, LONG_ENOUGH, ROUNDS);
        double cpuMillis = cpuMillis(cpu) / rounds.size();
        return new Measured(PlanScore.of(request, planner.plan(request)), median(rounds), cpuMillis);
    }

    /** One round, for whoever takes as long as they are given. */
    static Measured once(Planner planner, Request request) {
        Duration cpu = CpuTime.now();
        long clock = System.nanoTime();
        List<PlannedVisit> visits = planner.plan(request);
        double millis = (System.nanoTime() - clock) / NANOS;
        double cpuMillis = cpuMillis(cpu);
        return new Measured(PlanScore.of(request, visits), millis, cpuMillis);
    }

    private static double cpuMillis(Duration since) {
        return CpuTime.now().minus(since).toNanos() / NANOS;
    }

    private static List<Double> rounds(Planner planner, Request request, double millis, int atLeast) {
        List<Double> rounds = new ArrayList<>();
        for (double spent = 0; spent < millis || rounds.size() < atLeast; ) {
            long clock = System.nanoTime();
            if (planner.plan(request).isEmpty()) {
                throw new IllegalStateException("No visit was planned");
            }
            rounds.add((System.nanoTime() - clock) / NANOS);
            spent += rounds.get(rounds.size() - 1);
        }
        return rounds;
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
