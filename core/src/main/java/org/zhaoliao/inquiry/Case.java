package org.zhaoliao.inquiry;

import java.time.LocalDate;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Facts;

/**
 * A case under the law of a day.
 *
 * @param policy of that day, which may be to come
 * @param facts what is known
 * @param today the day for which was decided: whoever is in the case was born by then
 */
record Case(Policy policy, Facts facts, LocalDate today) {}
