package org.zhaoliao.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.reason.Wording;

/** A life cycle as it is told in {@code docs/life-cycles.md}. */
record LifeCycle<S extends Enum<S>, A extends Enum<A>>(
        String english, String chinese, TransitionTable<S, A, ?> table, S start) {

    private static final Pattern ARROW = Pattern.compile("    (\\w+) --> (\\w+): (.+)");

    /** The package that owns it. */
    String home() {
        return start.getDeclaringClass().getPackageName();
    }

    /** The statuses that no way leads to. */
    Set<S> lost() {
        return EnumSet.complementOf(EnumSet.copyOf(table.reachableFrom(start)));
    }

    String text() {
        return "\n## %s · %s\n\n```mermaid\n%s```\n\n| 状态 | 动作 | 下一状态 |\n|---|---|---|\n%s\n%s"
                .formatted(english, chinese, table.diagram(start, Wording.ENGLISH), rows(), ends());
    }

    private String rows() {
        return table.diagram(start, Wording.CHINESE)
                .lines()
                .map(ARROW::matcher)
                .filter(Matcher::matches)
                .map(arrow ->
                        "| %s | %s | %s |\n".formatted(named(arrow.group(1)), arrow.group(3), named(arrow.group(2))))
                .collect(Collectors.joining());
    }

    private String ends() {
        List<String> last = EnumSet.allOf(start.getDeclaringClass()).stream()
                .filter(table::isFinal)
                .map(status -> Wording.CHINESE.of(status))
                .toList();
        return "起始状态：%s。终结状态：%s。\n".formatted(Wording.CHINESE.of(start), last.isEmpty() ? "无" : String.join("、", last));
    }

    private String named(String status) {
        return Wording.CHINESE.of(Enum.valueOf(start.getDeclaringClass(), status));
    }
}
