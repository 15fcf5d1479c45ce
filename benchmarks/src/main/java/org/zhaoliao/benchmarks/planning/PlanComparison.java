package org.zhaoliao.benchmarks.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Locale;
import org.zhaoliao.benchmarks.Machine;
import org.zhaoliao.benchmarks.MarkedDocument;
import org.zhaoliao.planning.PlanScore;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.planning.VisitPlanner.Request;

/** Makes a table of plans for the same instances: ours, a greedy one, and that of a constraint solver for single townships. */
public final class PlanComparison {

    private static final Duration SOLVER_WARM_UP = Duration.ofSeconds(5);
    private static final String DEFAULT_LIMIT = "30";
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final String HEADING = """
            | instance | planner | hard | soft | bound | spacing | bound | balance | bound | trips | ms | CPU ms |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private static final Planner OURS = request -> VisitPlanner.plan(request).visits();

    private final Duration limit;
    private final StringBuilder table = new StringBuilder(HEADING);

    private PlanComparison(Duration limit) {
        this.limit = limit;
    }

    /**
     * Plans, and writes how good the plans are.
     *
     * @param args the document; {@code -} or none to print only; then the seconds of CPU time that the constraint solver is given, 30 unless told; 0 leaves it out
     * @throws IOException when the document cannot be written
     */
    public static void main(String[] args) throws IOException {
        String seconds = args.length < 2 ? DEFAULT_LIMIT : args[1];
        String text = Machine.described("Timefold " + Machine.version("ai.timefold.solver", "timefold-solver-core"))
                + "\n\n" + new PlanComparison(Duration.ofSeconds(Long.parseLong(seconds))).table();
        System.out.print(text);
        if (args.length > 0 && !args[0].equals("-")) {
            new MarkedDocument(Path.of(args[0]), "plans", PlanComparison.class).put(text);
        }
    }

    private String table() {
        compare("a township of 200", Scenario.of(1, 200), true);
        compare("a township of 1,000", Scenario.of(1, 1000), true);
        Scenario province = Scenario.of(130, 1000);
        compare("130 × 1,000", province, false);
        compare("130 × 1,000, one to four visits alike", province.with(Mix.EVEN), false);
        compare("130 × 1,000, May 2026", province.in(MAY), false);
        compare("130 × 1,000, capacity 1.0", province.withCapacity(100), false);
        compare("130 × 1,000, capacity 0.9", province.withCapacity(90), false);
        return table.toString();
    }

    private void compare(String name, Scenario scenario, boolean solved) {
        Request request = scenario.request();
        add(name, "ours", Measured.warm(OURS, request));
        add(name, "greedy", Measured.warm(GreedyPlanner::emptiest, request));
        add(name, "greedy, spaced", Measured.warm(GreedyPlanner::spaced, request));
        if (solved && !limit.isZero()) {
            new SolverPlanner(SOLVER_WARM_UP).plan(request);
            add(name, "Timefold", Measured.once(new SolverPlanner(limit), request));
        }
    }

    private void add(String name, String planner, Measured measured) {
        PlanScore score = measured.score();
        table.append(String.format(
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
                measured.cpuMillis()));
    }
}
