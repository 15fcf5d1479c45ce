package org.zhaoliao.impact;

import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.rule.Finding;

/**
 * The rules of one division, of before and after.
 *
 * @param before those of before
 * @param after the new ones
 */
record RulePair(Eligibility before, Eligibility after) {

    /** The outcome of both, with the rules that make the difference; none when there is none. */
    OutcomeChange compare(ImpactCase person) {
        Finding old = before.decide(person.facts()).root();
        Finding now = after.decide(person.facts()).root();
        return new OutcomeChange(person.id(), old.verdict(), now.verdict(), DecisiveRules.between(old, now));
    }
}
