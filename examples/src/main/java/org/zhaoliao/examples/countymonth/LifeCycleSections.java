package org.zhaoliao.examples.countymonth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.AgreementPerformance;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.oversight.CaregiverRecord;
import org.zhaoliao.oversight.ReplacementChain;
import org.zhaoliao.oversight.ReplacementNeed;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.visit.HomeVisit;

/** Where everything that has a life cycle stands, and what follows for agreements and caregivers. */
final class LifeCycleSections {

    private static final Wording WORDING = Wording.CHINESE;
    private static final int MANY = 10_000;

    private final County county;
    private final CountyRecords records;
    private final Policy policy;

    LifeCycleSections(County county, CountyRecords records) {
        this.county = county;
        this.records = records;
        this.policy = county.policy(county.lastDay());
    }

    Section section() {
        return Section.of(
                "life-cycles",
                "办理状态、协议履行与更换照料服务人",
                "每件事项都在其办理流程的某一状态；完整的状态与条件见 docs/life-cycles.md。更换的步骤由协议推算，不单独登记。",
                List.of(
                        Table.of(
                                "各流程的状态",
                                List.of(Column.text("流程"), Column.text("状态"), Column.number("件数")),
                                statuses()),
                        Table.of(
                                "协议由谁代表救助供养对象签字",
                                List.of(Column.text("签字人"), Column.number("份数")),
                                rows(count(agreements().flatMap(LifeCycleSections::signatory)))),
                        Table.of(
                                "协议约定事项的履行（最近一次探访、督导或住院所见）",
                                List.of(
                                        Column.text("事项"),
                                        Column.number("履行"),
                                        Column.number("未履行"),
                                        Column.number("尚未核查")),
                                performance()),
                        Table.of(
                                "更换照料服务人的步骤",
                                List.of(Column.text("编号"), Column.text("步骤"), Column.number("无协议天数")),
                                replacements()),
                        Table.of(
                                "照料服务人连续失职应有的处置",
                                List.of(Column.text("处置"), Column.number("人数")),
                                rows(count(owed())))));
    }

    private List<List<String>> statuses() {
        List<List<String>> rows = new ArrayList<>();
        add(rows, "主动发现", listed(county.store().leads()), Lead::status);
        add(rows, "认定", listed(county.store().determinations()), Determination::status);
        add(rows, "协议", agreements().toList(), CareAgreement::status);
        add(rows, "探访", all(file -> file.watch().visits().stream()).toList(), HomeVisit::status);
        add(rows, "问题", all(file -> file.watch().problems().stream()).toList(), Problem::status);
        add(rows, "投诉建议", listed(county.store().complaints()), Complaint::status);
        add(rows, "风险", all(file -> file.watch().risks().stream()).toList(), RiskCase::status);
        add(rows, "转介", listed(county.store().referrals()), MentalHealthReferral::status);
        add(rows, "终止", listed(county.store().terminations()), Termination::status);
        return rows;
    }

    private static <T, E extends Enum<E>> void add(
            List<List<String>> rows, String cycle, List<T> items, Function<T, E> status) {
        count(items.stream().map(status))
                .forEach((name, number) -> rows.add(List.of(cycle, name, String.valueOf(number))));
    }

    private static Stream<CareAgreement.Signatory> signatory(CareAgreement agreement) {
        return agreement.signatures().entrySet().stream()
                .filter(signature -> signature.getKey() == CareAgreement.Party.RECIPIENT)
                .map(signature -> signature.getValue().by());
    }

    /** By duty: done, not done, not looked at. */
    private List<List<String>> performance() {
        Map<CareDuty, Map<Verdict, Long>> counts = new TreeMap<>();
        for (CaseFile file : records.files()) {
            file.care().agreements().stream()
                    .filter(agreement -> agreement.status() == AgreementStatus.IN_FORCE)
                    .forEach(agreement -> {
                        List<Finding> parts = AgreementPerformance.examine(file, agreement, policy)
                                .parts();
                        for (int i = 0; i < parts.size(); i++) {
                            counts.computeIfAbsent(agreement.terms().duties().get(i), duty -> new TreeMap<>())
                                    .merge(parts.get(i).verdict(), 1L, Long::sum);
                        }
                    });
        }
        return counts.entrySet().stream()
                .map(duty -> List.of(
                        WORDING.of(duty.getKey()),
                        String.valueOf(duty.getValue().getOrDefault(Verdict.MET, 0L)),
                        String.valueOf(duty.getValue().getOrDefault(Verdict.NOT_MET, 0L)),
                        String.valueOf(duty.getValue().getOrDefault(Verdict.UNDETERMINED, 0L))))
                .toList();
    }

    private List<List<String>> replacements() {
        return records.files().stream()
                .flatMap(file -> needs(file)
                        .flatMap(
                                need -> ReplacementChain.of(
                                        need, file.recipient(), file.care().agreements(), policy, county.calendar())
                                        .stream())
                        .map(chain -> List.of(
                                file.recipient().id().value(),
                                chain.steps().stream()
                                        .map(ReplacementChain.Step::told)
                                        .map(WORDING::of)
                                        .collect(Collectors.joining("；")),
                                String.valueOf(chain.uncoveredDays()))))
                .toList();
    }

    /** What is left of a failed survey and of an agreement that it ended is one need. */
    private Stream<ReplacementNeed> needs(CaseFile file) {
        List<ReplacementNeed> surveys = file.watch().surveys().stream()
                .flatMap(survey -> ReplacementNeed.after(survey, policy).stream())
                .toList();
        Stream<ReplacementNeed> endings = file.care().agreements().stream()
                .flatMap(agreement -> ReplacementNeed.after(agreement).stream())
                .filter(need ->
                        surveys.stream().noneMatch(survey -> survey.caregiver().equals(need.caregiver())));
        return Stream.concat(surveys.stream(), endings);
    }

    private Stream<CaregiverRecord.Rung> owed() {
        Map<CaregiverId, List<CaseFile>> served = new TreeMap<>(Comparator.comparing(CaregiverId::value));
        for (CaseFile file : records.files()) {
            file.agreementOn(county.lastDay())
                    .ifPresent(
                            agreement -> served.computeIfAbsent(agreement.caregiver(), caregiver -> new ArrayList<>())
                                    .add(file));
        }
        return served.values().stream()
                .map(this::seen)
                .flatMap(seen -> CaregiverRecord.of(seen, policy).owed().stream());
    }

    private CaregiverRecord.Seen seen(List<CaseFile> files) {
        return new CaregiverRecord.Seen(
                files.stream().flatMap(file -> file.watch().visits().stream()).toList(),
                files.stream()
                        .flatMap(file -> file.watch().inspections().stream())
                        .toList(),
                files.stream().flatMap(file -> file.watch().surveys().stream()).toList());
    }

    private Stream<CareAgreement> agreements() {
        return all(file -> file.care().agreements().stream());
    }

    private <T> Stream<T> all(Function<CaseFile, Stream<T>> part) {
        return records.files().stream().flatMap(part);
    }

    /** In the order of the constants. */
    private static <E extends Enum<E>> Map<String, Long> count(Stream<E> constants) {
        Map<String, Long> counts = new LinkedHashMap<>();
        constants.sorted().forEach(constant -> counts.merge(WORDING.of(constant), 1L, Long::sum));
        return counts;
    }

    private static List<List<String>> rows(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
    }

    private static <K extends Identifier, T extends Aggregate<K>> List<T> listed(Aggregates<K, T> port) {
        return port.page(County.CODE, Page.Key.START, MANY).items().stream()
                .map(Versioned::value)
                .toList();
    }
}
