package org.zhaoliao.examples.countymonth;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.html.report.Figure;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SurveyResult;
import org.zhaoliao.termination.Termination;

/** Surveys, inspections, complaints, risks, referrals and leads. */
final class OversightSections {

    private static final int MANY = 10_000;

    private final County county;
    private final CountyRecords records;
    private final ReportWords words;

    OversightSections(County county, CountyRecords records) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.records = records;
    }

    Section oversight() {
        Policy policy = county.policy(county.lastDay());
        List<SatisfactionSurvey> surveys = all(file -> file.watch().surveys().stream());
        List<SatisfactionSurvey> failed = surveys.stream()
                .filter(survey -> !survey.result(policy).passed())
                .toList();
        long inspected = records.files().stream()
                .mapToLong(file -> file.watch().inspections().size())
                .sum();
        long faulty = records.files().stream()
                .flatMap(file -> file.watch().inspections().stream())
                .filter(inspection -> !inspection.failed().isEmpty())
                .count();
        return new Section(
                "oversight",
                words.of("oversight"),
                words.of("oversight.note"),
                List.of(
                        new Figure(words.of("surveys"), String.valueOf(surveys.size()), words.of("unit.persons")),
                        new Figure(words.of("surveys.failed"), String.valueOf(failed.size()), words.of("unit.persons")),
                        new Figure(words.of("inspections"), String.valueOf(inspected), words.of("unit.households")),
                        new Figure(
                                words.of("inspections.faulty"), String.valueOf(faulty), words.of("unit.households"))),
                List.of(),
                List.of(),
                List.of(
                        Table.of(
                                words.of("surveys.list"),
                                List.of(
                                        words.text("number"),
                                        words.text("day"),
                                        words.number("average"),
                                        words.text("proxy"),
                                        words.text("basis")),
                                failed.stream()
                                        .map(survey -> row(survey, policy))
                                        .toList()),
                        statuses(
                                words.of("complaints"),
                                listed(county.store().complaints()),
                                Complaint::status,
                                ComplaintStatus.class)));
    }

    private List<String> row(SatisfactionSurvey survey, Policy policy) {
        SurveyResult result = survey.result(policy);
        return List.of(
                survey.recipient().value(),
                survey.on().toString(),
                result.average().toPlainString(),
                survey.proxy() ? words.of("yes") : words.of("no"),
                result.finding().citation().toString());
    }

    Section risks() {
        List<RiskCase> risks = all(file -> file.watch().risks().stream());
        List<List<String>> rows = risks.stream()
                .map(risk -> List.of(
                        risk.recipient().value(),
                        words.name(risk.matter().kind()),
                        words.name(risk.grade().level()),
                        String.valueOf(risk.signals().size()),
                        words.name(risk.status()),
                        risk.hasMeasureOn(county.lastDay()) ? words.of("there") : words.of("none"),
                        risk.reports().isEmpty()
                                ? words.of("not-reported")
                                : risk.reports().get(0).at().toString().replace('T', ' ')))
                .toList();
        return Section.of(
                "risks",
                words.of("risks"),
                words.of("risks.note"),
                List.of(
                        Table.of(
                                words.of("risks.list"),
                                List.of(
                                        words.text("number"),
                                        words.text("signal"),
                                        words.text("level"),
                                        words.number("signals"),
                                        words.text("status"),
                                        words.text("help"),
                                        words.text("reported")),
                                rows),
                        Table.of(
                                words.of("referrals"),
                                List.of(words.text("number"), words.text("status"), words.text("basis")),
                                listed(county.store().referrals()).stream()
                                        .map(referral -> List.of(
                                                referral.recipient().value(),
                                                words.name(referral.status()),
                                                referral.basis().citation().toString()))
                                        .toList()),
                        Table.of(
                                words.of("terminations"),
                                List.of(
                                        words.text("number"),
                                        words.text("ground"),
                                        words.text("basis"),
                                        words.text("status"),
                                        words.text("last-payment")),
                                listed(county.store().terminations()).stream()
                                        .map(this::row)
                                        .toList()),
                        Table.of(
                                words.of("leads"),
                                List.of(
                                        words.text("number"),
                                        words.text("source"),
                                        words.text("ground"),
                                        words.text("received"),
                                        words.text("status")),
                                listed(county.store().leads()).stream()
                                        .map(this::row)
                                        .toList())));
    }

    private List<String> row(Termination termination) {
        return List.of(
                termination.recipient().value(),
                words.name(termination.ground()),
                termination.ground().citation().toString(),
                words.name(termination.status()),
                termination.endsFrom().map(YearMonth::toString).orElse("—"));
    }

    private List<String> row(Lead lead) {
        return List.of(
                lead.id().value(),
                words.name(lead.source()),
                words.name(lead.signal()),
                lead.receivedOn().toString(),
                words.name(lead.status()));
    }

    private <T, S extends Enum<S>> Table statuses(String caption, List<T> items, Function<T, S> status, Class<S> type) {
        Map<S, Long> counts = new EnumMap<>(type);
        items.forEach(item -> counts.merge(status.apply(item), 1L, Long::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(List.of(words.name(name), String.valueOf(count))));
        return new Table(
                caption,
                List.of(words.text("status"), words.number("matters")),
                rows,
                List.of(words.of("total"), String.valueOf(items.size())));
    }

    private <T> List<T> all(Function<org.zhaoliao.casefile.CaseFile, Stream<T>> part) {
        return records.files().stream().flatMap(part).toList();
    }

    private static <K extends Identifier, T extends Aggregate<K>> List<T> listed(Aggregates<K, T> port) {
        return port.page(County.CODE, Page.Key.START, MANY).items().stream()
                .map(Versioned::value)
                .toList();
    }
}
