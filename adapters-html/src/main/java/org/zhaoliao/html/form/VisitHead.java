package org.zhaoliao.html.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitReport.Hours;

/** Whom a visit is for, when, how and by whom it was made, and where the form is signed. */
record VisitHead(VisitForm form, Pen pen) {

    Part person() {
        Optional<Recipient> person = form.recipient().stream().findFirst();
        return new Part.Fields(
                pen.text("visit.person"),
                List.of(
                        pen.field(
                                "field.name",
                                person.map(one -> pen.personal(one.details().name()))
                                        .orElse("")),
                        pen.field(
                                "field.sex",
                                person.map(one -> pen.wording().of(one.details().sex()))
                                        .orElse("")),
                        pen.field(
                                "field.resident-id",
                                person.map(one -> pen.personal(one.details().residentId()))
                                        .orElse("")),
                        pen.field(
                                "field.village",
                                person.map(one -> pen.place(one.division())).orElse("")),
                        pen.field(
                                "field.guardian",
                                person.map(one ->
                                                pen.joined(one.guardians(), guardian -> pen.personal(guardian.name())))
                                        .orElse("")),
                        pen.hand(HandEntry.RECIPIENT_ADDRESS)));
    }

    Part visit() {
        List<VisitReport> report =
                form.visit().stream().flatMap(made -> made.report().stream()).toList();
        return new Part.Fields(
                pen.text("visit.visit"),
                List.of(
                        pen.field(
                                "visit.planned",
                                pen.date(form.visit().stream()
                                        .map(HomeVisit::plannedFor)
                                        .toList())),
                        pen.field(
                                "visit.day",
                                pen.date(report.stream().map(VisitReport::day).toList())),
                        pen.field(
                                "visit.hours", pen.joined(hours(report), hours -> hours.from() + "–" + hours.until())),
                        visitor(),
                        pen.field(
                                        "visit.means",
                                        pen.boxes(
                                                List.of(VisitMeans.values()),
                                                report.stream()
                                                        .map(VisitReport::means)
                                                        .toList()))
                                .across(),
                        pen.field("visit.attempts", attempts()).across()));
    }

    private static List<Hours> hours(List<VisitReport> report) {
        return report.stream().flatMap(seen -> seen.trace().hours().stream()).toList();
    }

    /** The name that the host gives, or else the identifier of the record. */
    private Field visitor() {
        Field named = pen.hand(HandEntry.VISITOR);
        return named.blank()
                ? pen.field(
                        "entry.VISITOR",
                        pen.joined(form.visit(), made -> made.visitor().value()))
                : named;
    }

    /** When somebody came and saw nobody, and why the visit was given up. */
    private String attempts() {
        List<String> tried = form.visit().stream()
                .flatMap(made -> Stream.concat(
                        made.attempts().stream()
                                .map(failed -> pen.date(failed.day()) + " "
                                        + pen.wording().of(failed.reason())),
                        made.missReason().stream().map(pen.wording()::of)))
                .toList();
        return pen.joined(tried, text -> text);
    }

    Part signatures() {
        return new Part.Signatures(
                pen.text("visit.signatures"),
                List.of(signature("visit.sign-visitor"), signature("visit.sign-recipient")));
    }

    private Part.Signature signature(String key) {
        return new Part.Signature(
                pen.text(key), List.of(pen.field("agreement.signature", ""), pen.field("agreement.signed-on", "")));
    }
}
