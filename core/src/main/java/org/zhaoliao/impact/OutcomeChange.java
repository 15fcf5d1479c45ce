package org.zhaoliao.impact;

import java.util.List;
import org.zhaoliao.rule.Verdict;

/**
 * A person whose outcome is another under the new rules (结论变化).
 *
 * @param id as in the {@link ImpactCase}
 * @param before the outcome under the rules of before
 * @param after the outcome under the new rules, another one
 * @param rules the codes of the rules by which, at least one, in the order of the law: leaf rules whose verdict changed, and rules that only one side
 *     has. If nothing but these had changed, the outcome would have moved in the same direction and at least as far: a change that works against them
 *     is not named
 */
public record OutcomeChange(String id, Verdict before, Verdict after, List<String> rules) {

    public OutcomeChange {
        rules = List.copyOf(rules);
    }

    VerdictShift shift() {
        return new VerdictShift(before, after);
    }
}
