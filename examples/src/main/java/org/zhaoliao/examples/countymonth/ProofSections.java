package org.zhaoliao.examples.countymonth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.jdbc.BrokenLink;
import org.zhaoliao.revision.Versioned;

/** What can be held against the records afterwards: which rows were taken, the random checks drawn again, commands, the sealed histories. */
final class ProofSections {

    private final County county;
    private final MonthOutcome outcome;

    ProofSections(County county, MonthOutcome outcome) {
        this.county = county;
        this.outcome = outcome;
    }

    Section passages() {
        List<List<String>> rows = Passages.taken(county.store()).entrySet().stream()
                .map(taken -> List.of(
                        taken.getKey().cycle(),
                        taken.getKey().status(),
                        taken.getKey().action(),
                        String.valueOf(taken.getValue())))
                .sorted((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)))
                .toList();
        return Section.of(
                "passages",
                "办理过程",
                "每件事项的历史记录逐条比对流程表（docs/life-cycles.md）：在何状态办理了何动作、多少次。一次签订完毕的协议不计其中各步。",
                List.of(Table.of(
                        "已办理的流程表各行",
                        List.of(Column.text("流程"), Column.text("状态"), Column.text("动作"), Column.number("次数")),
                        rows)));
    }

    Section proofs() {
        return Section.of(
                "proofs",
                "抽查、命令与历史核验",
                "抽查由种子决定，任何人可据以重新抽取；重复发送的命令只办理一次；历史记录逐条封签，月末逐类核验。",
                List.of(spotChecks(), commands(), verified()));
    }

    private Table spotChecks() {
        return Table.of(
                "县级抽查（民发〔2021〕43号 第十六条）",
                List.of(
                        Column.text("乡镇"),
                        Column.number("报送"),
                        Column.number("抽中"),
                        Column.text("抽中的事项"),
                        Column.number("已登记结果"),
                        Column.text("种子"),
                        Column.text("重新抽取")),
                outcome.checks().stream().map(this::check).toList());
    }

    private Table commands() {
        Map<String, List<Inbox.Sent>> byOperation = outcome.commands().stream()
                .collect(Collectors.groupingBy(sent -> sent.command().operation(), TreeMap::new, Collectors.toList()));
        return Table.of(
                "命令",
                List.of(
                        Column.text("命令"),
                        Column.number("件数"),
                        Column.number("收到次数"),
                        Column.number("办理次数"),
                        Column.text("重发的答复")),
                byOperation.entrySet().stream()
                        .map(operation -> sent(operation.getKey(), operation.getValue()))
                        .toList());
    }

    private Table verified() {
        return Table.of(
                "历史封签核验",
                List.of(Column.text("类别"), Column.text("结果")),
                outcome.verified().entrySet().stream()
                        .map(kind -> List.of(kind.getKey(), result(kind.getValue())))
                        .toList());
    }

    /** The draw is made again from what the store holds of the batch. */
    private List<String> check(SpotChecks.Check check) {
        List<Determination> batch = check.batch().stream()
                .map(id -> county.store().determinations().find(id).orElseThrow())
                .map(Versioned::value)
                .toList();
        int missing = check.drawn().unchecked(batch).size();
        boolean again = check.drawn()
                .isDrawnFrom(check.batch(), county.book().at(check.drawn().township(), SpotChecks.day(county)));
        return List.of(
                county.gazetteer().name(check.drawn().township()),
                String.valueOf(check.drawn().batch()),
                String.valueOf(check.drawn().drawn().size()),
                check.drawn().drawn().stream().map(DeterminationId::value).collect(Collectors.joining("、")),
                String.valueOf(check.drawn().drawn().size() - missing),
                String.valueOf(check.drawn().seed()),
                again ? "一致" : "不一致");
    }

    private static List<String> sent(String operation, List<Inbox.Sent> sent) {
        return List.of(
                operation,
                String.valueOf(sent.size()),
                String.valueOf(
                        sent.stream().mapToInt(one -> one.answers().size()).sum()),
                String.valueOf(sent.stream().mapToInt(Inbox.Sent::carriedOut).sum()),
                sent.stream().allMatch(Inbox.Sent::isAnsweredAlike) ? "一致" : "不一致");
    }

    private static String result(List<BrokenLink> broken) {
        return broken.isEmpty()
                ? "完好"
                : "自 " + broken.get(0).id() + " 第 " + broken.get(0).revision() + " 条起不符";
    }
}
