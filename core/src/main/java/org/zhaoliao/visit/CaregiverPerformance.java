package org.zhaoliao.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Verdict;

/** What the visits say of a caregiver's work (照料服务人履职情况), 文民函〔2024〕11号 2(3). */
public final class CaregiverPerformance {

    private CaregiverPerformance() {}

    /**
     * Whether rectification (整改) should be asked for: at each of the latest visits, so many in a row as policy says, a duty was not done. A visit that
     * left the duties unknown counts neither way.
     *
     * @param visits the visits made while the caregiver served, in any order
     * @param policy of the day of the question
     * @return {@code visit.rectification} with the number of failures in a row; empty when there is no ground
     */
    public static Optional<Reason> rectification(List<HomeVisit> visits, Policy policy) {
        long inARow = visits.stream()
                .flatMap(visit -> visit.report().stream())
                .filter(report -> !report.day().isAfter(policy.day()))
                .sorted(Comparator.comparing(VisitReport::day).reversed())
                .map(report -> performed(report, policy))
                .filter(verdict -> verdict != Verdict.UNDETERMINED)
                .takeWhile(verdict -> verdict == Verdict.NOT_MET)
                .count();
        return inARow < policy.get(VisitPolicy.FAILURES_BEFORE_RECTIFICATION)
                ? Optional.empty()
                : Optional.of(Reason.of("visit.rectification", inARow));
    }

    /** Whether a visit showed that the caregiver does their duties; undetermined when it left one unknown and none undone. */
    public static Verdict performed(VisitReport report, Policy policy) {
        return Verdict.all(policy.get(VisitPolicy.CAREGIVER_DUTIES).stream()
                .map(duty -> report.answer(duty).test(done -> done))
                .toList());
    }
}
