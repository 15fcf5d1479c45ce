package org.zhaoliao.examples.countymonth;

import java.util.Collection;
import java.util.stream.Collectors;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/**
 * The words of the month's report, from {@code org/zhaoliao/report}, and what the library calls things.
 *
 * @param wording the language
 */
record ReportWords(Wording wording) {

    private static final String OWNER = "report.";

    /** A text of the report. */
    String of(String key, Object... arguments) {
        return wording.of(Reason.of(OWNER + key, arguments));
    }

    /** A column of texts under a heading of the report. */
    Column text(String key) {
        return Column.text(of(key));
    }

    /** A column of numbers under a heading of the report. */
    Column number(String key) {
        return Column.number(of(key));
    }

    /** The name of a constant. */
    String name(Enum<?> constant) {
        return wording.of(constant);
    }

    /** A reason in words. */
    String name(Reason reason) {
        return wording.of(reason);
    }

    /** The names of rules, joined. */
    String list(Collection<String> rules) {
        return rules.stream().map(wording::of).collect(Collectors.joining(of("list")));
    }
}
