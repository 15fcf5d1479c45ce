package org.zhaoliao.testkit.report;

import java.util.stream.Collectors;

/** A report as one page that needs nothing beside it: no script, no font, no picture. */
final class ReportPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh">
            <head>
            <meta charset="UTF-8">
            <title>Contract report 合约测试报告: %1$s %2$s</title>
            <style>
            body { font-family: sans-serif; margin: 2em; color: #222; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #999; padding: 0.2em 0.6em; text-align: left; vertical-align: top; }
            thead { display: table-header-group; background: #eee; }
            .passed { color: #060; }
            .declared { color: #850; font-weight: bold; }
            .failed, .skipped, .not-run { color: #a00; font-weight: bold; }
            </style>
            </head>
            <body>
            <h1>Contract report 合约测试报告</h1>
            <table>
            <tr><th scope="row">Product 产品</th><td>%1$s %2$s</td></tr>
            <tr><th scope="row">Tests 测试类</th><td>%3$s</td></tr>
            <tr><th scope="row">Declared 声明</th><td>%4$s</td></tr>
            <tr><th scope="row">Verdict 结论</th><td>%5$s</td></tr>
            <tr><th scope="row">Cases 用例</th><td>%6$s</td></tr>
            </table>
            <h2>Cases 用例</h2>
            <table>
            <thead><tr><th scope="col">Requirement 需求</th><th scope="col">Suite 对象</th><th scope="col">Promise 要求</th><th scope="col">Outcome 结果</th></tr></thead>
            <tbody>
            %7$s
            </tbody>
            </table>
            </body>
            </html>
            """;

    private ReportPage() {}

    static String of(Report report) {
        return PAGE.formatted(
                escaped(report.product().name()),
                escaped(report.product().version()),
                escaped(report.tests()),
                escaped(report.declarations()),
                escaped(report.verdict()),
                escaped(ReportText.counts(report)),
                report.lines().stream().map(ReportPage::row).collect(Collectors.joining("\n")));
    }

    private static String row(Report.Line line) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td class=\"%s\">%s</td></tr>"
                .formatted(
                        escaped(line.what().requirement()),
                        escaped(line.what().suite()),
                        escaped(line.what().text()),
                        line.ending().outcome().word().replace(' ', '-'),
                        escaped(line.ending().text()));
    }

    /** What may stand in an element or a quoted attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
