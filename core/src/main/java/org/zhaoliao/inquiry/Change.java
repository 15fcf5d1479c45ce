package org.zhaoliao.inquiry;

import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactRef;

/**
 * One fact that would have to be otherwise (事实变化). It says what the fact would have to be, never what it is; only a day on which an age is reached
 * tells a birthday.
 *
 * @param kind how it comes to be otherwise
 * @param fact which
 * @param to what it would have to be
 */
public record Change(ChangeKind kind, FactRef fact, Reason to) {

    /** In one language. */
    public String text(Wording wording) {
        return wording.of(Reason.of("inquiry.change." + kind.name(), wording.of(fact.named()), wording.of(to)));
    }
}
