package org.zhaoliao.benchmarks.planning;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.planning.VisitPlanner.Request;

/**
 * A month's plan on one core, by the core and by the better greedy planner, with room to spare and with too little.
 *
 * <p>The greedy plan is a floor and no equal: it does not score itself, proves nothing, and may miss what could have been made.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
public class PlanBenchmark {

    /** For how many is planned. */
    public enum Size {
        TOWNSHIP_OF_200(1, 200),
        TOWNSHIP_OF_1000(1, 1000),
        PROVINCE(130, 1000);

        private final int townships;
        private final int recipients;

        Size(int townships, int recipients) {
            this.townships = townships;
            this.recipients = recipients;
        }

        private Scenario scenario() {
            return Scenario.of(townships, recipients);
        }
    }

    @Param
    public Size size = Size.TOWNSHIP_OF_200;

    /** In percent of the need. */
    @Param({"120", "90"})
    public int capacity;

    private Request request = Scenario.of(0, 0).request();

    /** Invents the month, and makes sure that nothing is missed without a proof, and nothing at all with room to spare. */
    @Setup
    public void invent() {
        request = size.scenario().withCapacity(capacity).request();
        VisitPlan plan = VisitPlanner.plan(request);
        int proven = plan.overloads().stream().mapToInt(Overload::unavoidable).sum();
        if (plan.shortfalls().size() != proven || proven > 0 != capacity < 100) {
            throw new IllegalStateException("Missed: " + plan.shortfalls().size() + ", proven: " + proven);
        }
    }

    @Benchmark
    public VisitPlan plan() {
        return VisitPlanner.plan(request);
    }

    @Benchmark
    public List<PlannedVisit> greedy() {
        return GreedyPlanner.spaced(request);
    }
}
