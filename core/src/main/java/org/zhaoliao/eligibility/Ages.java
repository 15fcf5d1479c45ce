package org.zhaoliao.eligibility;

import java.time.LocalDate;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.policy.Policy;

/**
 * Ages in full years on a day (周岁).
 *
 * @param rule on which day an age is reached
 * @param day the day
 */
record Ages(AgeRule rule, LocalDate day) {

    /** On the day for which is decided. */
    static Ages of(Policy policy) {
        return new Ages(policy.get(EligibilityPolicy.AGE_RULE), policy.day());
    }

    int of(LocalDate birth) {
        return rule.ageOn(birth, day);
    }
}
