package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/** Whether an agreement is seen to be carried out, duty by duty (协议履行情况, W2.5), 文民函〔2024〕11号 2(2). Never stored. */
public final class AgreementPerformance {

    private static final Citation NOTICE = new Citation("文民函〔2024〕11号", "二(二)");

    private final CaseFile file;
    private final CareAgreement agreement;
    private final Policy policy;

    private AgreementPerformance(CaseFile file, CareAgreement agreement, Policy policy) {
        this.file = file;
        this.agreement = agreement;
        this.policy = policy;
    }

    /** From where a duty was looked at (来源). */
    enum Source {
        /** 入户探访. */
        VISIT,
        /** 督导检查. */
        INSPECTION,
        /** 住院. */
        HOSPITAL_STAY
    }

    /** What was seen of a duty, and when. */
    private record Sight(LocalDate on, Source source, Verdict verdict) {}

    /**
     * What the latest visit, inspection or stay in hospital that says something of a duty says of it, by the policy's day, for each duty of the agreement:
     * a duty that nobody has looked at yet is undetermined. Only the days on which the agreement was in force count.
     *
     * @param agreement one of the case file
     */
    public static Finding examine(CaseFile file, CareAgreement agreement, Policy policy) {
        AgreementPerformance performance = new AgreementPerformance(file, agreement, policy);
        return Finding.combined(
                "casefile.performance",
                NOTICE,
                Combination.ALL,
                agreement.terms().duties().stream().map(performance::duty).toList());
    }

    private Finding duty(CareDuty duty) {
        String name = Wording.argument(duty);
        Observation observation = latest(duty)
                .map(sight -> Observation.of(
                        sight.verdict() == Verdict.MET,
                        Reason.of("casefile.duty.seen", name, Wording.argument(sight.source()), sight.on())))
                .orElseGet(() -> new Observation(
                        Verdict.UNDETERMINED,
                        Reason.of("casefile.duty.unseen", name),
                        List.of(FactRef.of("casefile.duty.fact")),
                        List.of(FactRef.of("casefile.duty.fact"))));
        return Finding.leaf("casefile.duty", NOTICE, observation);
    }

    /** Of the same day the one that failed. */
    private Optional<Sight> latest(CareDuty duty) {
        return Stream.of(visits(duty), inspections(duty), stays(duty))
                .flatMap(sights -> sights)
                .filter(sight -> sight.verdict() != Verdict.UNDETERMINED && counts(sight.on()))
                .max(Comparator.comparing(Sight::on).thenComparing(sight -> sight.verdict() == Verdict.NOT_MET));
    }

    private boolean counts(LocalDate day) {
        return !day.isAfter(policy.day()) && agreement.daysInForce().stream().anyMatch(days -> days.contains(day));
    }

    private Stream<Sight> visits(CareDuty duty) {
        return file.watch().visits().stream()
                .flatMap(visit -> visit.report().stream())
                .map(report -> new Sight(report.day(), Source.VISIT, report.performed(duty, policy)));
    }

    private Stream<Sight> inspections(CareDuty duty) {
        return file.watch().inspections().stream()
                .map(inspection -> new Sight(inspection.on(), Source.INSPECTION, inspection.performed(duty, policy)));
    }

    private Stream<Sight> stays(CareDuty duty) {
        return file.recipient().hospitalStays().stream()
                .filter(stay -> duty == CareDuty.HOSPITAL_ATTENDANCE)
                .map(stay -> new Sight(
                        stay.stay().from(),
                        Source.HOSPITAL_STAY,
                        stay.attended().test(attended -> attended)));
    }
}
