package org.zhaoliao.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.oversight.CaregiverRecord.Seen;
import org.zhaoliao.oversight.CaregiverRecord.Source;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.visit.CaregiverPerformance;

/**
 * What one visit, inspection or survey said of a caregiver.
 *
 * @param on the day
 * @param source from where
 * @param verdict whether the care was in order
 * @param decisive whether a failure calls for a replacement by itself
 */
record Look(LocalDate on, Source source, Verdict verdict, boolean decisive) {

    /** Those that say something, up to the day of the policy, latest first; of two of one day and source the failed one counts as the later. */
    static List<Look> latestFirst(Seen seen, Policy policy) {
        return Stream.of(visits(seen, policy), inspections(seen), surveys(seen, policy))
                .flatMap(looks -> looks)
                .filter(look ->
                        look.verdict() != Verdict.UNDETERMINED && !look.on().isAfter(policy.day()))
                .sorted(Comparator.comparing(Look::on)
                        .thenComparing(Look::source)
                        .thenComparing(Look::isFailed)
                        .reversed())
                .toList();
    }

    boolean isFailed() {
        return verdict == Verdict.NOT_MET;
    }

    private static Stream<Look> visits(Seen seen, Policy policy) {
        return seen.visits().stream()
                .flatMap(visit -> visit.report().stream())
                .map(report -> new Look(
                        report.day(),
                        Source.VISIT,
                        CaregiverPerformance.performed(report, policy.on(report.day())),
                        false));
    }

    private static Stream<Look> inspections(Seen seen) {
        return seen.inspections().stream()
                .map(inspection -> new Look(inspection.on(), Source.INSPECTION, passed(inspection), false));
    }

    /** One point out of order fails; without any that was seen nothing is said. */
    private static Verdict passed(Inspection inspection) {
        return inspection.results().values().stream().anyMatch(Fact::isKnown)
                ? Verdict.of(inspection.failed().isEmpty())
                : Verdict.UNDETERMINED;
    }

    private static Stream<Look> surveys(Seen seen, Policy policy) {
        return seen.surveys().stream()
                .map(survey -> new Look(
                        survey.on(),
                        Source.SURVEY,
                        survey.result(policy).finding().verdict(),
                        ReplacementNeed.after(survey, policy).isPresent()));
    }
}
