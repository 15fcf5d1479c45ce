package org.zhaoliao.examples.countymonth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhaoliao.examples.report.Figure;
import org.zhaoliao.examples.report.Section;
import org.zhaoliao.examples.report.Table;
import org.zhaoliao.examples.report.Table.Column;
import org.zhaoliao.ledgerfile.RejectedRow;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** How the ledger was read, and what was decided. */
final class DecisionSections {

    private static final Wording WORDING = Wording.CHINESE;

    private final MonthOutcome outcome;

    DecisionSections(MonthOutcome outcome) {
        this.outcome = outcome;
    }

    Section ledger() {
        List<List<String>> rows = new ArrayList<>();
        for (RejectedRow row : outcome.reading().rejected()) {
            for (InputError error : row.errors()) {
                rows.add(List.of(
                        String.valueOf(row.rowNumber()),
                        error.path(),
                        WORDING.of(error.fault()),
                        WORDING.of(error.allowed())));
            }
        }
        return new Section(
                "ledger",
                "台账导入",
                "读取 = 接收 + 退回；退回的行连同原因写入 rejects.csv，改正后可再次导入。",
                List.of(
                        new Figure("读取", String.valueOf(outcome.reading().read()), "行"),
                        new Figure(
                                "接收", String.valueOf(outcome.reading().taken().size()), "行"),
                        new Figure(
                                "退回",
                                String.valueOf(outcome.reading().rejected().size()),
                                "行")),
                List.of(),
                List.of(),
                List.of(Table.of(
                        "退回的行",
                        List.of(Column.number("行"), Column.text("列"), Column.text("问题"), Column.text("允许")),
                        rows)));
    }

    Section decisions() {
        return Section.of(
                "decisions",
                "资格认定与复核",
                "依据《特困人员认定办法》（民发〔2021〕43号）。待定者列出尚需查明的事实，能单独确定结论的在前。",
                List.of(
                        summary(),
                        Table.of("待定：尚需查明的事实", List.of(Column.text("编号"), Column.text("尚需查明")), undetermined()),
                        Table.of(
                                "不符合：未满足的条件",
                                List.of(Column.text("编号"), Column.text("未满足的条件"), Column.text("依据")),
                                unmet())));
    }

    private Table summary() {
        List<List<String>> rows = List.of(counts("在册人员复核", outcome.rechecks()), counts("新申请", outcome.applications()));
        return Table.of(
                "结论",
                List.of(
                        Column.text("类别"),
                        Column.number("合计"),
                        Column.number(WORDING.of(Verdict.MET)),
                        Column.number(WORDING.of(Verdict.NOT_MET)),
                        Column.number(WORDING.of(Verdict.UNDETERMINED))),
                rows);
    }

    private static List<String> counts(String name, List<Decisions.Decided> decided) {
        Map<Verdict, Long> counts = new TreeMap<>();
        decided.forEach(one -> counts.merge(one.decision().verdict(), 1L, Long::sum));
        return List.of(
                name,
                String.valueOf(decided.size()),
                String.valueOf(counts.getOrDefault(Verdict.MET, 0L)),
                String.valueOf(counts.getOrDefault(Verdict.NOT_MET, 0L)),
                String.valueOf(counts.getOrDefault(Verdict.UNDETERMINED, 0L)));
    }

    private List<List<String>> undetermined() {
        return all().filter(one -> one.is(Verdict.UNDETERMINED))
                .map(one -> List.of(
                        one.subject(),
                        String.join(
                                "、",
                                one.decision().openFacts().stream()
                                        .map(ref -> Wording.CHINESE.of(ref.named()))
                                        .toList())))
                .toList();
    }

    private List<List<String>> unmet() {
        return all().filter(one -> one.is(Verdict.NOT_MET))
                .map(one -> List.of(
                        one.subject(),
                        ReportTables.words(one.decision().unmet().stream()
                                .map(Finding::rule)
                                .toList()),
                        String.join(
                                "；",
                                one.decision().unmet().stream()
                                        .map(finding -> finding.citation().toString())
                                        .toList())))
                .toList();
    }

    private java.util.stream.Stream<Decisions.Decided> all() {
        return java.util.stream.Stream.concat(outcome.rechecks().stream(), outcome.applications().stream());
    }
}
