package org.zhaoliao.support;

import java.math.BigDecimal;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.rule.Citation;

/** One part of an entitlement (救助供养项目), with what it rests on. */
public sealed interface EntitlementItem {

    /** What it is for. */
    EntitlementKind kind();

    /** Document and article. */
    Citation citation();

    /** How firm that is. */
    Standing standing();

    /** Money each month. */
    static EntitlementItem monthly(EntitlementKind kind, PolicyValue<BigDecimal> yuan) {
        return new Monthly(kind, yuan.value(), yuan.citation(), yuan.standing());
    }

    /** Help as the case arises. */
    static EntitlementItem asNeeded(EntitlementKind kind, PolicyValue<?> basis) {
        return new AsNeeded(kind, basis.citation(), basis.standing());
    }

    /**
     * Money each month.
     *
     * @param yuan yuan a month, as the locality has set it, never rounded here
     */
    record Monthly(EntitlementKind kind, BigDecimal yuan, Citation citation, Standing standing)
            implements EntitlementItem {}

    /** Help as the case arises, without an amount of its own. */
    record AsNeeded(EntitlementKind kind, Citation citation, Standing standing) implements EntitlementItem {}
}
