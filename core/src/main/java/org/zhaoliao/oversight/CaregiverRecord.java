package org.zhaoliao.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitReport;

/**
 * What visits, inspections and surveys say of one caregiver, and what is owed next (照料服务人履职档案), 文民函〔2024〕11号 2(3). Never stored.
 *
 * @param failures the latest failures in a row, latest first; what left it unknown neither counts nor breaks the row
 * @param finding for each rung of the ladder whether there are fewer failures than it takes
 * @param owed the next rung that is due; a survey that failed calls for a replacement until the county grants a correction; none or one
 */
public record CaregiverRecord(List<Failure> failures, Finding finding, List<Rung> owed) {

    private static final Citation NOTICE = new Citation("文民函〔2024〕11号", "2(3)");
    private static final Citation SURVEY = new Citation("文民函〔2024〕11号", "4(2)");

    public CaregiverRecord {
        failures = List.copyOf(failures);
        owed = List.copyOf(owed);
    }

    /** From where a failure is known (来源). */
    public enum Source {
        /** A home visit (入户探访). */
        VISIT,
        /** An inspection (督导检查). */
        INSPECTION,
        /** A satisfaction survey (满意度调查). */
        SURVEY
    }

    /** What is done about failures, the lightest first (处置). */
    public enum Rung {
        /** They are taught or talked with (教育引导). */
        GUIDANCE(OversightPolicy.GUIDANCE_FAILURES),
        /** They have to put it right by a deadline (责令整改). */
        RECTIFICATION(OversightPolicy.RECTIFICATION_FAILURES),
        /** They are replaced (更换照料服务人). */
        REPLACEMENT(OversightPolicy.REPLACEMENT_FAILURES);

        @SuppressWarnings("ImmutableEnumChecker") // a parameter is never changed; its reader holds no state
        private final Parameter<Integer> from;

        Rung(Parameter<Integer> from) {
            this.from = from;
        }
    }

    /**
     * Everything that was seen of one caregiver while they served, in any order.
     *
     * @param visits home visits; guidance is read from them
     * @param inspections inspections
     * @param surveys satisfaction surveys
     */
    public record Seen(List<HomeVisit> visits, List<Inspection> inspections, List<SatisfactionSurvey> surveys) {

        public Seen {
            visits = List.copyOf(visits);
            inspections = List.copyOf(inspections);
            surveys = List.copyOf(surveys);
        }
    }

    /**
     * A failure and what was said to the caregiver after it.
     *
     * @param on the day
     * @param source from where
     * @param guided the days of guidance from it until the next failure, in order
     */
    public record Failure(LocalDate on, Source source, List<LocalDate> guided) {

        public Failure {
            guided = List.copyOf(guided);
        }
    }

    /** The record on the day of the policy; what came later is passed over. */
    public static CaregiverRecord of(Seen seen, Policy policy) {
        List<Look> looks = Look.latestFirst(seen, policy);
        List<Look> row = looks.stream().takeWhile(Look::isFailed).toList();
        boolean decided = looks.stream().anyMatch(Look::decisive);
        List<Failure> failures = failures(row, guidance(seen), policy.day().plusDays(1));
        return new CaregiverRecord(
                failures,
                explained(row.size(), looks, policy),
                decided
                        ? List.of(Rung.REPLACEMENT)
                        : owed(row, failures, policy).stream().toList());
    }

    private static List<Failure> failures(List<Look> row, List<LocalDate> guidance, LocalDate end) {
        List<Failure> failures = new ArrayList<>();
        LocalDate next = end;
        for (Look look : row) {
            LocalDate until = next;
            List<LocalDate> guided = guidance.stream()
                    .filter(day -> !day.isBefore(look.on()) && day.isBefore(until))
                    .toList();
            failures.add(new Failure(look.on(), look.source(), guided));
            next = look.on();
        }
        return failures;
    }

    private static List<LocalDate> guidance(Seen seen) {
        return seen.visits().stream()
                .flatMap(visit -> visit.report().stream())
                .filter(report -> !report.guidance().isEmpty())
                .map(VisitReport::day)
                .sorted()
                .toList();
    }

    /** Guidance after the latest failure settles the lowest rung. */
    private static Optional<Rung> owed(List<Look> row, List<Failure> failures, Policy policy) {
        return Arrays.stream(Rung.values())
                .filter(rung -> row.size() >= policy.get(rung.from))
                .reduce((lighter, heavier) -> heavier)
                .filter(rung ->
                        rung != Rung.GUIDANCE || failures.get(0).guided().isEmpty());
    }

    private static Finding explained(int failures, List<Look> looks, Policy policy) {
        return Finding.combined(
                "oversight.reliable",
                NOTICE,
                Combination.ALL,
                Stream.concat(
                                Arrays.stream(Rung.values()).map(rung -> below(rung, failures, policy)),
                                Stream.of(noSurveyFailed(looks)))
                        .toList());
    }

    /** A failed survey obliges to a replacement by itself, and no good look afterwards takes that back: only the county does, by granting a correction. */
    private static Finding noSurveyFailed(List<Look> looks) {
        long failed = looks.stream().filter(Look::decisive).count();
        return Finding.leaf(
                "oversight.no-survey-failed",
                SURVEY,
                Observation.of(failed == 0, Reason.of("oversight.saw.surveys", failed)));
    }

    private static Finding below(Rung rung, int failures, Policy policy) {
        PolicyValue<Integer> from = policy.cited(rung.from);
        return Finding.leaf(
                "oversight.below." + rung,
                from.citation(),
                Observation.of(failures < from.value(), Reason.of("oversight.saw.failures", failures, from.value())));
    }
}
