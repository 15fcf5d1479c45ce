package org.zhaoliao.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;

/**
 * How the six items of one person came out (六项指标评估情况), 民发〔2021〕43号 art. 21. An item of which nobody knows is neither failed nor passed.
 *
 * @param failed how many the person cannot do
 * @param all the items that were counted
 * @param unknown those of them of which nobody knows
 */
record ItemCount(int failed, List<FactRef> all, List<FactRef> unknown) {

    ItemCount {
        all = List.copyOf(all);
        unknown = List.copyOf(unknown);
    }

    static ItemCount of(Map<SelfCareItem, Fact<Boolean>> independent) {
        int failed = 0;
        List<FactRef> all = new ArrayList<>();
        List<FactRef> unknown = new ArrayList<>();
        for (Map.Entry<SelfCareItem, Fact<Boolean>> item : independent.entrySet()) {
            FactRef fact = item.getKey().fact();
            all.add(fact);
            switch (item.getValue().test(able -> able)) {
                case MET -> {}
                case NOT_MET -> failed++;
                case UNDETERMINED -> unknown.add(fact);
            }
        }
        return new ItemCount(failed, all, unknown);
    }

    /** How many the person cannot do at most. */
    int failedAtMost() {
        return failed + unknown.size();
    }
}
