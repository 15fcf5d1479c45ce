package org.zhaoliao.testkit.report;

import java.util.List;

/**
 * A run of the suites against one product.
 *
 * @param tests the test class that was run
 * @param shortcuts in what the run asked less than an acceptance does
 * @param lines every case it holds, by requirement
 */
record Report(String tests, Product product, List<String> shortcuts, List<Line> lines) {

    long count(Outcome outcome) {
        return lines.stream().filter(line -> line.ending().outcome() == outcome).count();
    }

    /** Whether every case was run and passed. */
    boolean kept() {
        return !lines.isEmpty() && count(Outcome.PASSED) == lines.size();
    }

    /** Whether the report can be attached to an acceptance. */
    boolean accepted() {
        return kept() && shortcuts.isEmpty();
    }

    /** The verdict in words. */
    String verdict() {
        if (!kept()) {
            return "not every promise is kept 未全部通过";
        }
        return accepted()
                ? "every promise is kept 全部通过"
                : "every promise is kept, no acceptance 全部通过，不作验收依据: " + String.join("; ", shortcuts);
    }

    /** One case and its end. */
    record Line(Case what, Ending ending) {}
}
