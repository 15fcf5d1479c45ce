package org.zhaoliao.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;

/**
 * {@code docs/rule-book.md}: the conditions as trees, with where each stands in the law of each time.
 *
 * @param book where the rules come from
 * @param place for whose rules
 * @param versions the first day of each law version, by its name
 */
record RuleBook(PolicyBook book, DivisionCode place, Map<String, LocalDate> versions) {

    /** A tree of rules with its heading. */
    record Chapter(String english, String chinese, Function<Policy, Finding> tree) {}

    String text(List<Chapter> chapters) {
        return chapters.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Chapter chapter) {
        Map<String, Row> roots = new LinkedHashMap<>();
        versions.forEach((version, from) -> add(chapter.tree().apply(book.at(place, from)), version, roots));
        String heads = String.join(" | ", versions.keySet());
        String dashes = versions.keySet().stream().map(any -> "---|").collect(Collectors.joining());
        StringBuilder lines = new StringBuilder();
        roots.values().forEach(root -> write(root, 0, new TreeSet<>(), lines));
        return "\n## %s · %s\n\n| rule 规则 | condition 条件 | of its parts 组合 | %s |\n|---|---|---|%s\n%s"
                .formatted(chapter.english(), chapter.chinese(), heads, dashes, lines);
    }

    /** Puts the tree of one version over those of the others: what only this one has comes after what they have in common. */
    private static void add(Finding finding, String version, Map<String, Row> siblings) {
        Row row = siblings.computeIfAbsent(
                finding.rule(), any -> new Row(finding, new LinkedHashMap<>(), new TreeMap<>()));
        row.citations().put(version, finding.citation().toString());
        finding.parts().forEach(part -> add(part, version, row.parts()));
    }

    /** A tree that was told before is named only. */
    private void write(Row row, int depth, Set<String> told, StringBuilder lines) {
        boolean again = !told.add(row.finding().rule()) && !row.parts().isEmpty();
        lines.append(row.text(depth, again, versions.keySet()));
        if (!again) {
            row.parts().values().forEach(part -> write(part, depth + 1, told, lines));
        }
    }

    private record Row(Finding finding, Map<String, Row> parts, Map<String, String> citations) {

        String text(int depth, boolean again, Set<String> versions) {
            List<String> cells = new ArrayList<>();
            cells.add("&emsp;".repeat(depth) + "`" + finding.rule() + "`");
            cells.add(Wording.CHINESE.of(finding.rule()) + "<br>" + Wording.ENGLISH.of(finding.rule()));
            cells.add(again ? "见上<br>as above" : combination());
            versions.forEach(version -> cells.add(citations.getOrDefault(version, "–")));
            return "| " + String.join(" | ", cells) + " |\n";
        }

        private String combination() {
            return finding instanceof Finding.Node node
                    ? Wording.CHINESE.of(node.combination()) + "<br>" + Wording.ENGLISH.of(node.combination())
                    : "";
        }
    }
}
