package org.zhaoliao.testkit.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A report as plain text. */
final class ReportText {

    private ReportText() {}

    static String of(Report report) {
        return """
                Contract report 合约测试报告
                Product 产品: %s %s
                Tests 测试类: %s
                Declared 声明: %s
                Verdict 结论: %s
                Cases 用例: %s

                %s
                """.formatted(
                        report.product().name(),
                        report.product().version(),
                        report.tests(),
                        report.declarations(),
                        report.verdict(),
                        counts(report),
                        report.lines().stream().map(ReportText::line).collect(Collectors.joining("\n")));
    }

    /** How many cases there are, and how many ended how. */
    static String counts(Report report) {
        return report.lines().size()
                + Arrays.stream(Outcome.values())
                        .map(outcome -> ", " + outcome.word() + " " + report.count(outcome))
                        .collect(Collectors.joining());
    }

    private static String line(Report.Line line) {
        Case what = line.what();
        return "%-6s %s: %s: %s".formatted(what.requirement(), line.ending().text(), what.suite(), what.text());
    }
}
