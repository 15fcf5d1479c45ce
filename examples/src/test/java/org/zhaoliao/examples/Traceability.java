package org.zhaoliao.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is wrong with the table that tells, of each requirement, which types carry it and which tests show it. */
final class Traceability {

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    private static final Pattern LATER = Pattern.compile("\\blater: \\p{Alpha}[\\w-]*");
    private static final String TYPE = "org\\.zhaoliao(\\.[a-z]\\w*)+\\.[A-Z]\\w*";
    private static final String TEST = TYPE + "(#[a-z]\\w*)?";

    private final Set<String> required;
    private final Predicate<String> sourceExists;
    private final List<String> found = new ArrayList<>();

    private Traceability(Set<String> required, Predicate<String> sourceExists) {
        this.required = required;
        this.sourceExists = sourceExists;
    }

    /**
     * Every fault of the table, in words.
     *
     * @param requirementsText Markdown; the first cell of each table row is a requirement's id
     * @param tableText Markdown table: id, carried by, shown by
     * @param sourceExists whether there is source for {@code package.Type} or {@code package.Type#method}
     */
    static List<String> faults(String requirementsText, String tableText, Predicate<String> sourceExists) {
        Traceability check = new Traceability(ids(requirementsText), sourceExists);
        check.ids(MarkdownTable.rows(tableText));
        MarkdownTable.rows(tableText).forEach(check::row);
        return List.copyOf(check.found);
    }

    private static Set<String> ids(String requirementsText) {
        Set<String> ids = new HashSet<>();
        MarkdownTable.rows(requirementsText).forEach(row -> ids.add(row.get(0)));
        return ids;
    }

    private void ids(List<List<String>> rows) {
        List<String> listed = rows.stream().map(row -> row.get(0)).toList();
        required.stream().filter(id -> !listed.contains(id)).sorted().forEach(id -> fault(id, "has no row"));
        Set<String> seen = new HashSet<>();
        listed.stream().filter(id -> !seen.add(id)).forEach(id -> fault(id, "has more than one row"));
        seen.stream().filter(id -> !required.contains(id)).sorted().forEach(id -> fault(id, "is not a requirement"));
    }

    private void row(List<String> row) {
        String id = row.get(0);
        if (row.size() != 3) {
            fault(id, "has " + row.size() + " cells, not 3");
            return;
        }
        boolean open = LATER.matcher(row.get(1) + " " + row.get(2)).find();
        references(id, row.get(1), "type", TYPE, open);
        references(id, row.get(2), "test", TEST, open);
    }

    private void references(String id, String cell, String kind, String form, boolean open) {
        List<String> named = QUOTED.matcher(cell).results().map(m -> m.group(1)).toList();
        if (named.isEmpty() && !open) {
            fault(id, "names no " + kind + " and does not say \"later: <part>\"");
        }
        for (String name : named) {
            if (!name.matches(form)) {
                fault(id, "names no " + kind + ": " + name);
            } else if (!sourceExists.test(name)) {
                fault(id, "names a " + kind + " that does not exist: " + name);
            }
        }
    }

    private void fault(String id, String fault) {
        found.add(id + " " + fault);
    }
}
