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
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** How the ledger was read, and what was decided. */
final class DecisionSections {

    /** As many as an official would look at first. */
    private static final int NEAREST = 3;

    private final MonthOutcome outcome;
    private final PolicyBook book;
    private final ReportWords words;

    DecisionSections(MonthOutcome outcome, County county) {
        this.words = new ReportWords(county.wording());
        this.outcome = outcome;
        this.book = county.book();
    }

    Section ledger() {
        List<List<String>> rows = new ArrayList<>();
        for (RejectedRow row : outcome.reading().rejected()) {
            for (InputError error : row.errors()) {
                rows.add(List.of(
                        String.valueOf(row.rowNumber()),
                        error.path(),
                        words.name(error.fault()),
                        words.name(error.allowed())));
            }
        }
        return new Section(
                "ledger",
                words.of("ledger"),
                words.of("ledger.note"),
                List.of(
                        new Figure(
                                words.of("ledger.read"),
                                String.valueOf(outcome.reading().read()),
                                words.of("row")),
                        new Figure(
                                words.of("ledger.taken"),
                                String.valueOf(outcome.reading().taken().size()),
                                words.of("row")),
                        new Figure(
                                words.of("ledger.rejected"),
                                String.valueOf(outcome.reading().rejected().size()),
                                words.of("row")),
                        new Figure(
                                words.of("ledger.merged"),
                                String.valueOf(outcome.reading().merged()),
                                words.of("row"))),
                List.of(),
                List.of(),
                List.of(Table.of(
                        words.of("ledger.rows"),
                        List.of(words.number("row"), words.text("column"), words.text("fault"), words.text("allowed")),
                        rows)));
    }

    Section decisions() {
        return Section.of(
                "decisions",
                words.of("decisions"),
                words.of("decisions.note"),
                List.of(
                        summary(),
                        Table.of(
                                words.of("decisions.open"),
                                List.of(
                                        words.text("number"),
                                        words.text("decisions.first"),
                                        words.text("decisions.others")),
                                undetermined()),
                        Table.of(
                                words.of("decisions.refused"),
                                List.of(
                                        words.text("number"),
                                        words.text("decisions.unmet"),
                                        words.text("basis"),
                                        words.text("decisions.changes")),
                                unmet())));
    }

    private Table summary() {
        List<List<String>> rows = List.of(
                counts(words.of("decisions.rechecks"), outcome.rechecks()),
                counts(words.of("decisions.applications"), outcome.applications()));
        return Table.of(
                words.of("conclusion"),
                List.of(
                        words.text("kind"),
                        words.number("total"),
                        Column.number(words.name(Verdict.MET)),
                        Column.number(words.name(Verdict.NOT_MET)),
                        Column.number(words.name(Verdict.UNDETERMINED))),
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
                .map(set -> String.join(words.of("and"), set.texts(words.wording())))
                .toList();
        List<String> others = open.sets().stream()
                .skip(1)
                .map(set -> set.questions().stream()
                        .map(question -> words.name(question.fact().named()))
                        .collect(Collectors.joining(words.of("plus"))))
                .limit(NEAREST)
                .toList();
        return List.of(one.subject(), sets.isEmpty() ? "" : sets.get(0), String.join(words.of("separator"), others));
    }

    private List<List<String>> unmet() {
        return all().filter(one -> one.is(Verdict.NOT_MET)).map(this::refused).toList();
    }

    private List<String> refused(Decisions.Decided one) {
        List<Finding> unmet = one.decision().unmet();
        return List.of(
                one.subject(),
                words.list(unmet.stream().map(Finding::rule).toList()),
                unmet.stream()
                        .map(finding -> finding.citation().toString())
                        .collect(Collectors.joining(words.of("separator"))),
                Inquiry.into(one.decision(), book).counterfactuals().stream()
                        .limit(NEAREST)
                        .map(change -> String.join(words.of("and"), change.texts(words.wording())))
                        .collect(Collectors.joining(words.of("or"))));
    }

    private Stream<Decisions.Decided> all() {
        return Stream.concat(outcome.rechecks().stream(), outcome.applications().stream());
    }
}
