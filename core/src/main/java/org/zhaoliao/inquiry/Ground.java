package org.zhaoliao.inquiry;

import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

/**
 * Why a fact is asked for (查证理由): a condition of the law that turns on it.
 *
 * @param rule the code of the rule; its text describes the condition
 * @param citation where it stands in the law
 */
public record Ground(String rule, Citation citation) {

    /** For the person who is asked. */
    public Reason told() {
        return Reason.of("inquiry.ground", "@" + rule, citation);
    }
}
