package org.zhaoliao.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
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
        return range(ItemCount.of(independent));
    }

    Finding finding(Map<SelfCareItem, Fact<Boolean>> independent) {
        ItemCount count = ItemCount.of(independent);
        CareLevelRange range = range(count);
        Reason counted = Reason.of(
                "assessment.counted",
                count.failed(),
                count.unknown().size(),
                count.all().size(),
                partlyFrom,
                whollyFrom);
        List<Finding> levels = new ArrayList<>();
        for (CareLevel level : CareLevel.values()) {
            Observation seen = range.contains(level) && !range.isCertain()
                    ? new Observation(Verdict.UNDETERMINED, counted, count.all(), count.unknown())
                    : Observation.settled(range.contains(level), counted, count.all());
            levels.add(Finding.leaf(level.code(), citation, seen));
        }
        return Finding.combined("assessment.by-items", citation, Combination.ANY, levels);
    }

    /** That the six items were not looked at: they would settle the level. */
    Finding notLookedAt(Reason reason) {
        List<FactRef> items =
                Arrays.stream(SelfCareItem.values()).map(SelfCareItem::fact).toList();
        return Finding.leaf(
                "assessment.by-items", citation, new Observation(Verdict.UNDETERMINED, reason, items, items));
    }

    Finding notLookedAt(String reason) {
        return notLookedAt(Reason.of(reason));
    }

    private CareLevelRange range(ItemCount count) {
        return new CareLevelRange(level(count.failed()), level(count.failedAtMost()));
    }

    private CareLevel level(int failed) {
        if (failed >= whollyFrom) {
            return CareLevel.WHOLLY_DEPENDENT;
        }
        return failed >= partlyFrom ? CareLevel.PARTLY_DEPENDENT : CareLevel.CAPABLE;
    }
}
