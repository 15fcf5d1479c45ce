package org.zhaoliao.examples.countymonth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.html.report.Figure;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.inquiry.Inquiry;
import org.zhaoliao.inquiry.OpenQuestions;
import org.zhaoliao.ledgerfile.RejectedRow;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** How the ledger was read, and what was decided. */
final class DecisionSections {

    private static final Wording WORDING = Wording.CHINESE;

    /** As many as an official would look at first. */
    private static final int NEAREST = 3;

    private final MonthOutcome outcome;
    private final PolicyBook book;

    DecisionSections(MonthOutcome outcome, PolicyBook book) {
        this.outcome = outcome;
        this.book = book;
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
                "依据《特困人员认定办法》（民发〔2021〕43号）。待定者列出尚需查明的事实：每组查明后即可能得出结论，最少的在前；不符合者列出最近的、足以改变结论的事实变化。",
                List.of(
                        summary(),
                        Table.of(
                                "待定：尚需查明的事实",
                                List.of(Column.text("编号"), Column.text("首先查明"), Column.text("或者查明")),
                                undetermined()),
                        Table.of(
                                "不符合：未满足的条件",
                                List.of(
                                        Column.text("编号"),
                                        Column.text("未满足的条件"),
                                        Column.text("依据"),
                                        Column.text("哪些变化会改变结论")),
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
                .map(this::asked)
                .toList();
    }

    private List<String> asked(Decisions.Decided one) {
        OpenQuestions open = Inquiry.into(one.decision(), book).questions();
        List<String> sets = open.sets().stream()
                .map(set -> String.join("，并且", set.texts(WORDING)))
                .toList();
        List<String> others = open.sets().stream()
                .skip(1)
                .map(set -> set.questions().stream()
                        .map(question -> WORDING.of(question.fact().named()))
                        .collect(Collectors.joining("＋")))
                .limit(NEAREST)
                .toList();
        return List.of(one.subject(), sets.isEmpty() ? "" : sets.get(0), String.join("；", others));
    }

    private List<List<String>> unmet() {
        return all().filter(one -> one.is(Verdict.NOT_MET)).map(this::refused).toList();
    }

    private List<String> refused(Decisions.Decided one) {
        List<Finding> unmet = one.decision().unmet();
        return List.of(
                one.subject(),
                ReportTables.words(unmet.stream().map(Finding::rule).toList()),
                unmet.stream().map(finding -> finding.citation().toString()).collect(Collectors.joining("；")),
                Inquiry.into(one.decision(), book).counterfactuals().stream()
                        .limit(NEAREST)
                        .map(change -> String.join("，并且", change.texts(WORDING)))
                        .collect(Collectors.joining("；或者")));
    }

    private Stream<Decisions.Decided> all() {
        return Stream.concat(outcome.rechecks().stream(), outcome.applications().stream());
    }
}
