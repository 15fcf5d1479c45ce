package org.zhaoliao.jdbc;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How PostgreSQL answers a query.
 *
 * @param sql the query
 * @param lines the plan as it was carried out, with its values
 * @param generic the plan for no values in particular
 */
record QueryPlan(String sql, List<String> lines, List<String> generic) {

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern TIME = Pattern.compile("Execution Time: ([0-9.]+) ms");
    private static final Pattern TABLE = Pattern.compile("\\bzl_\\w+");

    QueryPlan {
        lines = List.copyOf(lines);
        generic = List.copyOf(generic);
    }

    /** The tables that are read from one end to the other, in either plan. */
    Set<String> scanned() {
        Set<String> tables = new TreeSet<>();
        Stream.concat(lines.stream(), generic.stream()).forEach(line -> {
            Matcher found = SCAN.matcher(line);
            while (found.find()) {
                tables.add(found.group(1));
            }
        });
        return tables;
    }

    /** The tables that are asked. */
    Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        Matcher found = TABLE.matcher(sql);
        while (found.find()) {
            tables.add(found.group());
        }
        return tables;
    }

    /** How long it took. */
    double millis() {
        return lines.stream()
                .map(TIME::matcher)
                .filter(Matcher::matches)
                .mapToDouble(time -> Double.parseDouble(time.group(1)))
                .sum();
    }

    /** The query, with long lists of places cut short. */
    String shortened() {
        return sql.replaceAll("(\\?, ){20,}\\?", "?, …");
    }
}
