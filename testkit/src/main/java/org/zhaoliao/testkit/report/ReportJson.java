package org.zhaoliao.testkit.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report as JSON (RFC 8259). Written by hand, so that the kit brings no library along. */
final class ReportJson {

    private ReportJson() {}

    static String of(Report report) {
        return """
                {
                %s
                "kept": %s, "accepted": %s,
                "declared": [%s],
                "shortcuts": [%s],
                "cases": [
                %s
                ]
                }
                """.formatted(
                        members(
                                        member("tests", report.tests()),
                                        member("product", report.product().name()),
                                        member("version", report.product().version()))
                                + ",",
                        report.kept(),
                        report.accepted(),
                        list(report.declared().stream().map(Declaration::text)),
                        list(report.shortcuts().stream()),
                        report.lines().stream().map(ReportJson::line).collect(Collectors.joining(",\n")));
    }

    private static String line(Report.Line line) {
        return "{"
                + members(
                        member("requirement", line.what().requirement()),
                        member("suite", line.what().suite()),
                        member("case", line.what().text()),
                        member("outcome", line.ending().outcome().word()),
                        member("note", line.ending().note()))
                + "}";
    }

    private static String list(Stream<String> texts) {
        return texts.map(ReportJson::quoted).collect(Collectors.joining(", "));
    }

    private static String members(String... members) {
        return Stream.of(members).collect(Collectors.joining(", "));
    }

    private static String member(String name, String value) {
        return quoted(name) + ": " + quoted(value);
    }

    /** Everything that JSON does not take as it is, and halves of surrogate pairs, as an escape. */
    static String quoted(String text) {
        IntStream points = text.codePoints();
        return points.mapToObj(ReportJson::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int point) {
        boolean plain = point >= ' ' && point != '"' && point != '\\' && !lone(point);
        return plain ? Character.toString(point) : String.format(Locale.ROOT, "\\u%04x", point);
    }

    private static boolean lone(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
