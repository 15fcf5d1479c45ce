package org.zhaoliao.examples.countymonth;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of all tables, as the document of the life cycles names them: life cycle, status, action. */
final class LifeCycleRows {

    private static final Pattern HEADING = Pattern.compile("## .* · (.+)");
    private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| (\\S+) \\| .*");

    private LifeCycleRows() {}

    static Set<String> of(String document) {
        Set<String> rows = new TreeSet<>();
        String cycle = "";
        for (String line : document.split("\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                cycle = heading.group(1);
            } else if (row.matches() && !row.group(1).equals("状态")) {
                rows.add(String.join(" ", cycle, row.group(1), row.group(2)));
            }
        }
        return rows;
    }
}
