package org.zhaoliao.testkit.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of the suites against one product.
 *
 * @param tests the test class that was run
 * @param declared in what the product says that it differs
 * @param shortcuts in what the run asked less than an acceptance does
 * @param lines every case it holds, by requirement
 */
record Report(String tests, Product product, List<Declaration> declared, List<String> shortcuts, List<Line> lines) {

    long count(Outcome outcome) {
        return lines.stream().filter(line -> line.ending().outcome() == outcome).count();
    }

    /** Whether every case was run and none failed. */
    boolean kept() {
        return !lines.isEmpty() && count(Outcome.PASSED) + count(Outcome.DECLARED) == lines.size();
    }

    /** Whether the report can be attached to an acceptance as it is: all was asked, and all is kept. */
    boolean accepted() {
        return kept() && shortcuts.isEmpty() && count(Outcome.DECLARED) == 0;
    }

    /** What the product says of itself, in words. */
    String declarations() {
        return declared.isEmpty()
                ? "nothing 无"
                : declared.stream().map(Declaration::text).collect(Collectors.joining("; "));
    }

    /** The verdict in words. */
    String verdict() {
        if (!kept()) {
            return "not every promise is kept 未全部通过";
        }
        String remarks = Stream.concat(
                        declared.stream().map(declaration -> "declared 声明 " + declaration.text()), shortcuts.stream())
                .collect(Collectors.joining("; "));
        String verdict =
                accepted() ? "every promise is kept 全部通过" : "what was asked is kept, no acceptance 所测全部通过，不作验收依据";
        return remarks.isEmpty() ? verdict : verdict + ": " + remarks;
    }

    /** One case and its end. */
    record Line(Case what, Ending ending) {}
}
