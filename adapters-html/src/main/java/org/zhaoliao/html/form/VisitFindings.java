package org.zhaoliao.html.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitReport.Evidence;
import org.zhaoliao.visit.VisitReport.Guidance;

/** What a visit brought to light. On a blank form nothing is ticked; on a filled one, what was not answered is ticked as not known. */
record VisitFindings(VisitForm form, Pen pen) {

    Part checklist() {
        return table(
                "visit.checklist",
                Stream.of(ChecklistItem.values())
                        .map(item -> row(pen.wording().of(item), report().map(seen -> seen.answer(item))))
                        .toList());
    }

    Part duties() {
        return table(
                "visit.duties",
                form.duties().stream()
                        .map(duty -> row(
                                pen.wording().of(duty),
                                report().map(seen -> seen.duties().getOrDefault(duty, Fact.unknown()))))
                        .toList());
    }

    private Part table(String key, List<List<String>> rows) {
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> row : rows) {
            numbered.add(Stream.concat(Stream.of(String.valueOf(numbered.size() + 1)), row.stream())
                    .toList());
        }
        List<String> headings = Stream.of("no", "item", "yes", "nay", "unknown", "remark")
                .map(heading -> pen.text("visit.column." + heading))
                .toList();
        return Part.Grid.ofBoxes(pen.text(key), headings, numbered);
    }

    private List<String> row(String item, Optional<Fact<Boolean>> answer) {
        return List.of(
                item,
                pen.box(answer.flatMap(Fact::value).filter(done -> done).isPresent()),
                pen.box(answer.flatMap(Fact::value).filter(done -> !done).isPresent()),
                pen.box(answer.filter(fact -> !fact.isKnown()).isPresent()),
                "");
    }

    Part findings() {
        List<VisitReport> seen = report().stream().toList();
        return new Part.Fields(
                pen.text("visit.findings"),
                List.of(
                        pen.field(
                                "visit.last-contact",
                                pen.date(seen.stream()
                                        .flatMap(report -> report.lastCaregiverContact().value().stream())
                                        .toList())),
                        pen.field("visit.wish", wish(seen)),
                        pen.field(
                                        "visit.guidance",
                                        pen.boxes(
                                                List.of(Guidance.values()),
                                                seen.stream()
                                                        .flatMap(report -> report.guidance().stream())
                                                        .toList()))
                                .across(),
                        pen.field("visit.problems", pen.joined(problems(seen), ProblemId::value))
                                .across(),
                        pen.field("visit.evidence", pen.joined(evidence(seen), VisitFindings::reference))
                                .across()));
    }

    private String wish(List<VisitReport> seen) {
        Optional<Boolean> wishes = seen.stream()
                .flatMap(report -> report.wishesCentralSupport().value().stream())
                .findFirst();
        return pen.box(wishes.filter(wish -> wish).isPresent(), "visit.column.yes") + "　"
                + pen.box(wishes.filter(wish -> !wish).isPresent(), "visit.column.nay");
    }

    private static List<ProblemId> problems(List<VisitReport> seen) {
        return seen.stream().flatMap(report -> report.problems().stream()).toList();
    }

    private static List<Evidence> evidence(List<VisitReport> seen) {
        return seen.stream()
                .flatMap(report -> report.trace().evidence().stream())
                .toList();
    }

    private static String reference(Evidence evidence) {
        return evidence.digest().stream()
                .map(digest -> evidence.reference() + " (" + digest + ")")
                .findFirst()
                .orElse(evidence.reference());
    }

    Part signs() {
        return new Part.Fields(
                pen.text("visit.signs"),
                List.of(
                        pen.field("visit.signs-noticed", pen.boxes(List.of(SignalKind.values()), form.signs()))
                                .across(),
                        pen.field("visit.next", pen.date(form.nextDue())).across()));
    }

    private Optional<VisitReport> report() {
        return form.visit().stream().flatMap(made -> made.report().stream()).findFirst();
    }
}
