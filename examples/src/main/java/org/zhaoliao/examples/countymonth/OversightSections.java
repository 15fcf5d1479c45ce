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
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Wording;
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

    private static final Wording WORDING = Wording.CHINESE;
    private static final int MANY = 10_000;

    private final County county;
    private final CountyRecords records;

    OversightSections(County county, CountyRecords records) {
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
                "督导、满意度调查与投诉",
                "督导抽样由种子决定，可复核；调查不合格须在期限内解除并更换。",
                List.of(
                        new Figure("满意度调查", String.valueOf(surveys.size()), "人"),
                        new Figure("不合格", String.valueOf(failed.size()), "人"),
                        new Figure("督导检查", String.valueOf(inspected), "户"),
                        new Figure("发现问题", String.valueOf(faulty), "户")),
                List.of(),
                List.of(),
                List.of(
                        Table.of(
                                "不合格的满意度调查",
                                List.of(
                                        Column.text("编号"),
                                        Column.text("日期"),
                                        Column.number("平均分"),
                                        Column.text("他人代答"),
                                        Column.text("依据")),
                                failed.stream()
                                        .map(survey -> row(survey, policy))
                                        .toList()),
                        statuses(
                                "投诉与建议",
                                listed(county.store().complaints()),
                                Complaint::status,
                                ComplaintStatus.class)));
    }

    private static List<String> row(SatisfactionSurvey survey, Policy policy) {
        SurveyResult result = survey.result(policy);
        return List.of(
                survey.recipient().value(),
                survey.on().toString(),
                result.average().toPlainString(),
                survey.proxy() ? "是" : "否",
                result.finding().citation().toString());
    }

    Section risks() {
        List<RiskCase> risks = all(file -> file.watch().risks().stream());
        List<List<String>> rows = risks.stream()
                .map(risk -> List.of(
                        risk.recipient().value(),
                        WORDING.of(risk.matter().kind()),
                        WORDING.of(risk.grade().level()),
                        String.valueOf(risk.signals().size()),
                        WORDING.of(risk.status()),
                        risk.hasMeasureOn(county.lastDay()) ? "有" : "无",
                        risk.reports().isEmpty()
                                ? "未上报"
                                : risk.reports().get(0).at().toString().replace('T', ' ')))
                .toList();
        return Section.of(
                "risks",
                "风险、转介、终止与线索",
                "同一事项的信号并为一件；每件未结风险须有有效措施，否则列入应办事项。是否住院由精神卫生机构决定。",
                List.of(
                        Table.of(
                                "风险事项",
                                List.of(
                                        Column.text("编号"),
                                        Column.text("信号"),
                                        Column.text("级别"),
                                        Column.number("信号数"),
                                        Column.text("状态"),
                                        Column.text("帮扶措施"),
                                        Column.text("上报")),
                                rows),
                        Table.of(
                                "精神卫生转介",
                                List.of(Column.text("编号"), Column.text("状态"), Column.text("依据")),
                                listed(county.store().referrals()).stream()
                                        .map(referral -> List.of(
                                                referral.recipient().value(),
                                                WORDING.of(referral.status()),
                                                referral.basis().citation().toString()))
                                        .toList()),
                        Table.of(
                                "终止救助供养",
                                List.of(
                                        Column.text("编号"),
                                        Column.text("情形"),
                                        Column.text("依据"),
                                        Column.text("状态"),
                                        Column.text("停发月份")),
                                listed(county.store().terminations()).stream()
                                        .map(OversightSections::row)
                                        .toList()),
                        Table.of(
                                "主动发现线索",
                                List.of(
                                        Column.text("编号"),
                                        Column.text("来源"),
                                        Column.text("情形"),
                                        Column.text("收到日"),
                                        Column.text("状态")),
                                listed(county.store().leads()).stream()
                                        .map(OversightSections::row)
                                        .toList())));
    }

    private static List<String> row(Termination termination) {
        return List.of(
                termination.recipient().value(),
                WORDING.of(termination.ground()),
                termination.ground().citation().toString(),
                WORDING.of(termination.status()),
                termination.endsFrom().map(YearMonth::toString).orElse("—"));
    }

    private static List<String> row(Lead lead) {
        return List.of(
                lead.id().value(),
                WORDING.of(lead.source()),
                WORDING.of(lead.signal()),
                lead.receivedOn().toString(),
                WORDING.of(lead.status()));
    }

    private static <T, S extends Enum<S>> Table statuses(
            String caption, List<T> items, Function<T, S> status, Class<S> type) {
        Map<S, Long> counts = new EnumMap<>(type);
        items.forEach(item -> counts.merge(status.apply(item), 1L, Long::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(List.of(WORDING.of(name), String.valueOf(count))));
        return new Table(
                caption,
                List.of(Column.text("状态"), Column.number("件数")),
                rows,
                List.of("合计", String.valueOf(items.size())));
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
