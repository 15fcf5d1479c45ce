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
import org.zhaoliao.mentalhealth.MentalHealthReferral;
import org.zhaoliao.oversight.CaregiverRecord;
import org.zhaoliao.oversight.ReplacementChain;
import org.zhaoliao.oversight.ReplacementNeed;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
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

    private static final int MANY = 10_000;

    private final County county;
    private final CountyRecords records;
    private final Policy policy;
    private final ReportWords words;

    LifeCycleSections(County county, CountyRecords records) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.records = records;
        this.policy = county.policy(county.lastDay());
    }

    Section section() {
        return Section.of(
                "life-cycles",
                words.of("cycles"),
                words.of("cycles.note"),
                List.of(
                        Table.of(
                                words.of("cycles.statuses"),
                                List.of(words.text("cycle"), words.text("status"), words.number("matters")),
                                statuses()),
                        Table.of(
                                words.of("cycles.signatories"),
                                List.of(words.text("signatory"), words.number("papers")),
                                rows(count(agreements().flatMap(LifeCycleSections::signatory)))),
                        Table.of(
                                words.of("cycles.performance"),
                                List.of(
                                        words.text("matter"),
                                        words.number("done"),
                                        words.number("not-done"),
                                        words.number("not-checked")),
                                performance()),
                        Table.of(
                                words.of("cycles.replacements"),
                                List.of(words.text("number"), words.text("steps"), words.number("days-without")),
                                replacements()),
                        Table.of(
                                words.of("cycles.failures"),
                                List.of(words.text("measure"), words.number("persons")),
                                rows(count(owed())))));
    }

    private List<List<String>> statuses() {
        List<List<String>> rows = new ArrayList<>();
        add(rows, words.of("cycle.discovery"), listed(county.store().leads()), Lead::status);
        add(rows, words.of("cycle.determination"), listed(county.store().determinations()), Determination::status);
        add(rows, words.of("agreement"), agreements().toList(), CareAgreement::status);
        add(
                rows,
                words.of("cycle.visit"),
                all(file -> file.watch().visits().stream()).toList(),
                HomeVisit::status);
        add(
                rows,
                words.of("cycle.problems"),
                all(file -> file.watch().problems().stream()).toList(),
                Problem::status);
        add(rows, words.of("cycle.complaint"), listed(county.store().complaints()), Complaint::status);
        add(
                rows,
                words.of("cycle.risk"),
                all(file -> file.watch().risks().stream()).toList(),
                RiskCase::status);
        add(rows, words.of("cycle.referral"), listed(county.store().referrals()), MentalHealthReferral::status);
        add(rows, words.of("cycle.termination"), listed(county.store().terminations()), Termination::status);
        return rows;
    }

    private <T, E extends Enum<E>> void add(
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
                        words.name(duty.getKey()),
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
                                        .map(words::name)
                                        .collect(Collectors.joining(words.of("separator"))),
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
    private <E extends Enum<E>> Map<String, Long> count(Stream<E> constants) {
        Map<String, Long> counts = new LinkedHashMap<>();
        constants.sorted().forEach(constant -> counts.merge(words.name(constant), 1L, Long::sum));
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
