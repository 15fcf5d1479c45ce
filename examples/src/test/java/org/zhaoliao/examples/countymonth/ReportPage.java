package org.zhaoliao.examples.countymonth;

import java.util.List;
import java.util.regex.Pattern;

/** The tables of a written report. */
record ReportPage(String html) {

    private static final Pattern CELL = Pattern.compile("<td[^>]*>([^<]*)</td>");

    /** The rows of the table with this caption, in words. */
    List<List<String>> rows(String caption) {
        String table = html.substring(html.indexOf("<caption>" + caption));
        return table.substring(table.indexOf("<tbody>"), table.indexOf("</tbody>"))
                .lines()
                .map(row ->
                        CELL.matcher(row).results().map(cell -> cell.group(1)).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }
}
