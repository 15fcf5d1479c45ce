package org.zhaoliao.testkit.report;

import java.util.List;

/**
 * A run of the suites against one product.
 *
 * @param tests the test class that was run
 * @param lines every case it holds, by requirement
 */
record Report(String tests, Product product, List<Line> lines) {

    long count(Outcome outcome) {
        return lines.stream().filter(line -> line.ending().outcome() == outcome).count();
    }

    /** Whether every case was run and passed. */
    boolean kept() {
        return !lines.isEmpty() && count(Outcome.PASSED) == lines.size();
    }

    /** The verdict in words. */
    String verdict() {
        return kept() ? "every promise is kept 全部通过" : "not every promise is kept 未全部通过";
    }

    /** One case and its end. */
    record Line(Case what, Ending ending) {}
}
