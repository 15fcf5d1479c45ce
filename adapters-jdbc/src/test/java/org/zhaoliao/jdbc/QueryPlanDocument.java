package org.zhaoliao.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code docs/query-plans.md}.
 *
 * @param version of PostgreSQL
 * @param recipients how many there are
 * @param sizes rows by table
 * @param large from how many rows on a table is large
 */
record QueryPlanDocument(String version, int recipients, Map<String, Long> sizes, long large) {

    private static final String COMMAND =
            "mvn test -pl adapters-jdbc -am -Dtest=QueryPlansTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dzhaoliao.plans.recipients=%d -Dzhaoliao.docs.write=true";

    String of(Map<String, List<QueryPlan>> plans) {
        List<String> lines = new ArrayList<>(List.of(
                "# Query plans",
                "",
                "How PostgreSQL " + version
                        + " answers what offices ask all day, with %,d recipients and a year of visits. Written by `QueryPlansTest`:"
                                .formatted(recipients),
                "",
                "```",
                COMMAND.formatted(recipients),
                "```",
                "",
                "Each build asks the same of a smaller province, and fails when one of these queries reads a table of %,d rows or more from one end to the other, be it with these values or with the"
                        .formatted(large),
                "plan that PostgreSQL keeps for a statement that is run again and again. The tables are the real ones, filled by SQL in the order in which rows would have been entered, with bodies that are",
                "copies of a few; they are in the clear here, since no plan depends on them. Each visit has one entry in its history. The tables of the other kinds, which are made alike, are empty; a table that fits",
                "into a few blocks is always read whole. The server has its usual settings, but does not wait for the disk.",
                ""));
        lines.add("| table | rows |");
        lines.add("|---|--:|");
        new TreeMap<>(sizes).forEach((table, size) -> {
            if (size >= large) {
                lines.add(String.format(Locale.ROOT, "| `%s` | %,d |", table, size));
            }
        });
        lines.addAll(
                List.of("", "| question | statements | sequential scans | ms of the slowest |", "|---|--:|--:|--:|"));
        plans.forEach((title, asked) -> lines.add(row(title, asked)));
        plans.forEach((title, asked) -> section(lines, title, asked));
        return String.join("\n", lines) + "\n";
    }

    private String row(String title, List<QueryPlan> asked) {
        long scanned = asked.stream()
                .filter(plan -> plan.scanned().stream().anyMatch(this::isLarge))
                .count();
        double slowest = asked.stream().mapToDouble(QueryPlan::millis).max().orElse(0);
        return String.format(Locale.ROOT, "| %s | %d | %d | %.1f |", title, asked.size(), scanned, slowest);
    }

    private void section(List<String> lines, String title, List<QueryPlan> plans) {
        lines.addAll(List.of("", "## " + title));
        List<QueryPlan> shown = plans.stream()
                .filter(plan -> plan.tables().stream().anyMatch(this::isLarge))
                .toList();
        if (plans.size() > shown.size()) {
            lines.add("");
            lines.add("%d statements; shown are the %d on large tables, each once."
                    .formatted(plans.size(), shown.size()));
        }
        shown.forEach(plan -> plan(lines, plan));
    }

    private void plan(List<String> lines, QueryPlan plan) {
        lines.addAll(List.of("", "```sql", plan.shortened(), "```", "```"));
        plan.lines().forEach(line -> lines.add(line.replaceAll("('\\{[^,}]*),[^}]*", "$1, …")));
        List<String> scans = plan.scanned().stream().filter(this::isLarge).toList();
        lines.addAll(
                List.of("```", "", scans.isEmpty() ? "No sequential scan." : "**Sequential scan of " + scans + ".**"));
    }

    private boolean isLarge(String table) {
        return sizes.getOrDefault(table, 0L) >= large;
    }
}
