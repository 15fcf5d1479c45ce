package org.zhaoliao.benchmarks.planning;

import java.io.PrintStream;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Locale;
import org.zhaoliao.planning.PlanScore;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.planning.VisitPlanner.Request;

/** Prints a table of plans for the same instances: ours, a greedy one, and that of a constraint solver for single townships. */
public final class PlanComparison {

    private static final Duration SOLVER_WARM_UP = Duration.ofSeconds(5);
    private static final String DEFAULT_LIMIT = "30";
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static final Planner OURS = request -> VisitPlanner.plan(request).visits();

    private final PrintStream out;
    private final Duration limit;

    private PlanComparison(PrintStream out, Duration limit) {
        this.out = out;
        this.limit = limit;
    }

    /**
     * Prints the table.
     *
     * @param args the seconds of CPU time that the constraint solver is given, 30 unless told; 0 leaves it out
     */
    public static void main(String[] args) {
        String seconds = args.length == 0 ? DEFAULT_LIMIT : args[0];
        new PlanComparison(System.out, Duration.ofSeconds(Long.parseLong(seconds))).print();
    }

    private void print() {
        out.printf(
                "JDK %s, processors: %d%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        out.println(
                "| instance | planner | hard | soft | bound | spacing | bound | balance | bound | trips | ms | CPU ms |");
        out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        compare("a township of 200", Scenario.of(1, 200), true);
        compare("a township of 1,000", Scenario.of(1, 1000), true);
        Scenario province = Scenario.of(130, 1000);
        compare("130 × 1,000", province, false);
        compare("130 × 1,000, one to four visits alike", province.with(Mix.EVEN), false);
        compare("130 × 1,000, May 2026", province.in(MAY), false);
        compare("130 × 1,000, capacity 1.0", province.withCapacity(100), false);
        compare("130 × 1,000, capacity 0.9", province.withCapacity(90), false);
    }

    private void compare(String name, Scenario scenario, boolean solved) {
        Request request = scenario.request();
        print(name, "ours", Measured.warm(OURS, request));
        print(name, "greedy", Measured.warm(GreedyPlanner::emptiest, request));
        print(name, "greedy, spaced", Measured.warm(GreedyPlanner::spaced, request));
        if (solved && !limit.isZero()) {
            new SolverPlanner(SOLVER_WARM_UP).plan(request);
            print(name, "Timefold", Measured.once(new SolverPlanner(limit), request));
        }
    }

    private void print(String name, String planner, Measured measured) {
        PlanScore score = measured.score();
        out.printf(
                Locale.ROOT,
                "| %s | %s | %,d | %.4f | %.4f | %.4f | %.4f | %.5f | %.5f | %,d | %,.1f | %,.1f |%n",
                name,
                planner,
                score.hard(),
                score.soft(),
                score.softBound(),
                score.spacing(),
                score.spacingBound(),
                score.balance(),
                score.balanceBound(),
                score.trips(),
                measured.millis(),
                measured.cpuMillis());
    }
}
