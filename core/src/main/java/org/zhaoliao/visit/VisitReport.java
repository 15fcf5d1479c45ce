package org.zhaoliao.visit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;

/**
 * What a visit brought to light (探访记录).
 *
 * @param day when it was made
 * @param means how it was made
 * @param checklist the answers; what is not there is not known
 * @param lastCaregiverContact when the caregiver last saw the recipient
 * @param guidance what the caregiver was told
 * @param wishesCentralSupport whether the recipient said that they wish to live in an institution
 * @param problems the problems found
 */
public record VisitReport(
        LocalDate day,
        VisitMeans means,
        Map<ChecklistItem, Fact<Boolean>> checklist,
        Fact<LocalDate> lastCaregiverContact,
        Set<Guidance> guidance,
        Fact<Boolean> wishesCentralSupport,
        List<ProblemId> problems) {

    public VisitReport {
        checklist = Maps.immutableEnumMap(checklist);
        guidance = ImmutableSet.copyOf(guidance);
        problems = List.copyOf(problems);
    }

    /** What a caregiver is told at a visit (教育引导), 文民函〔2024〕11号 2(3). */
    public enum Guidance {
        /** Their duties were explained (讲明职责). */
        DUTIES_EXPLAINED,
        /** They were talked with about shortcomings (谈心谈话). */
        TALKED_WITH,
        /** They were pressed to improve (督促改进). */
        PRESSED_TO_IMPROVE
    }

    /** The answer to an item; unknown when it was not answered. */
    public Fact<Boolean> answer(ChecklistItem item) {
        return checklist.getOrDefault(item, Fact.unknown());
    }

    /**
     * Whether the visit shows that a duty of the agreement is done (W2.5): by the items that policy names for it.
     *
     * @return undetermined when such an item is unknown and none says no, or when no item shows the duty
     */
    public Verdict performed(CareDuty duty, Policy policy) {
        List<Verdict> seen = policy.on(day).get(VisitPolicy.items(duty)).stream()
                .map(item -> answer(item).test(done -> done))
                .toList();
        return seen.isEmpty() ? Verdict.UNDETERMINED : Verdict.all(seen);
    }
}
