package org.zhaoliao.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/**
 * From the number of items that a person cannot do by themselves to the care level, 民发〔2021〕43号 art. 22.
 *
 * @param partlyFrom from so many items on, partly dependent
 * @param whollyFrom from so many items on, wholly dependent
 * @param citation what the scale rests on
 */
record LevelScale(int partlyFrom, int whollyFrom, Citation citation) {

    static LevelScale of(Policy policy) {
        PolicyValue<Integer> wholly = policy.cited(AssessmentPolicy.WHOLLY_DEPENDENT_FROM);
        return new LevelScale(policy.get(AssessmentPolicy.PARTLY_DEPENDENT_FROM), wholly.value(), wholly.citation());
    }

    CareLevelRange range(Map<SelfCareItem, Fact<Boolean>> independent) {
        int failed = failed(independent);
        return new CareLevelRange(
                level(failed), level(failed + unknown(independent).size()));
    }

    Finding finding(Map<SelfCareItem, Fact<Boolean>> independent) {
        List<Finding> levels = Arrays.stream(CareLevel.values())
                .map(level -> Finding.leaf(Wording.code(level), citation, observe(level, independent)))
                .toList();
        return Finding.combined("assessment.by-items", citation, Combination.ANY, levels);
    }

    /** That the six items were not looked at: they would settle the level. */
    Finding notLookedAt(Reason reason) {
        List<FactRef> items = Arrays.stream(SelfCareItem.values())
                .map(item -> FactRef.of(item.factCode()))
                .toList();
        return Finding.leaf(
                "assessment.by-items", citation, new Observation(Verdict.UNDETERMINED, reason, items, items));
    }

    Finding notLookedAt(String reason) {
        return notLookedAt(Reason.of(reason));
    }

    private Observation observe(CareLevel level, Map<SelfCareItem, Fact<Boolean>> independent) {
        CareLevelRange range = range(independent);
        List<FactRef> unknown = unknown(independent);
        List<FactRef> all = independent.keySet().stream()
                .map(item -> FactRef.of(item.factCode()))
                .toList();
        Reason reason = Reason.of(
                "assessment.counted", failed(independent), unknown.size(), independent.size(), partlyFrom, whollyFrom);
        boolean open = range.contains(level) && !range.isCertain();
        return open
                ? new Observation(Verdict.UNDETERMINED, reason, all, unknown)
                : Observation.settled(range.contains(level), reason, all);
    }

    private CareLevel level(int failed) {
        if (failed >= whollyFrom) {
            return CareLevel.WHOLLY_DEPENDENT;
        }
        return failed >= partlyFrom ? CareLevel.PARTLY_DEPENDENT : CareLevel.CAPABLE;
    }

    private static int failed(Map<SelfCareItem, Fact<Boolean>> independent) {
        return (int) independent.values().stream()
                .filter(fact -> fact.test(answer -> !answer) == Verdict.MET)
                .count();
    }

    private static List<FactRef> unknown(Map<SelfCareItem, Fact<Boolean>> independent) {
        return independent.entrySet().stream()
                .filter(item -> !item.getValue().isKnown())
                .map(item -> FactRef.of(item.getKey().factCode()))
                .toList();
    }
}
