package org.zhaoliao.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhaoliao.lifecycle.Transition;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.reason.Wording;

/** A life cycle as it is told in {@code docs/life-cycles.md}. */
record LifeCycle<S extends Enum<S>, A extends Enum<A>>(
        String english, String chinese, TransitionTable<S, A, ?> table, S start) {

    /** The package that owns it. */
    String home() {
        return start.getDeclaringClass().getPackageName();
    }

    /** The statuses that no way leads to. */
    Set<S> lost() {
        return EnumSet.complementOf(EnumSet.copyOf(table.reachableFrom(start)));
    }

    String text() {
        return "\n## %s · %s\n\n```mermaid\n%s```\n\n| 状态 | 动作 | 下一状态 | 前提条件（依据） |\n|---|---|---|---|\n%s\n%s"
                .formatted(english, chinese, table.diagram(start, Wording.ENGLISH), rows(), ends());
    }

    private String rows() {
        return table.transitions().stream().map(LifeCycle::row).collect(Collectors.joining());
    }

    private static String row(Transition<?, ?, ?> row) {
        String conditions = row.guards().stream()
                .map(guard -> "%s（%s）"
                        .formatted(Wording.CHINESE.of(guard.requirement()).replaceFirst("。$", ""), guard.citation()))
                .collect(Collectors.joining("；"));
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        Wording.CHINESE.of(row.accepted().from()),
                        Wording.CHINESE.of(row.accepted().action()),
                        Wording.CHINESE.of(row.accepted().to()),
                        conditions.isEmpty() ? "—" : conditions);
    }

    private String ends() {
        List<String> last = EnumSet.allOf(start.getDeclaringClass()).stream()
                .filter(table::isFinal)
                .map(status -> Wording.CHINESE.of(status))
                .toList();
        return "起始状态：%s。终结状态：%s。\n".formatted(Wording.CHINESE.of(start), last.isEmpty() ? "无" : String.join("、", last));
    }
}
