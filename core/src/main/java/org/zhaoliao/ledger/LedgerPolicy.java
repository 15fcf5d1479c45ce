package org.zhaoliao.ledger;

import java.util.List;
import org.zhaoliao.policy.Parameter;

/** The policy value that the ledger reads (台账政策参数). */
public final class LedgerPolicy {

    /** The mildest grade that counts as severe disability (重度残疾). */
    public static final Parameter<Integer> SEVERE_GRADE = Parameter.grade("ledger.severe-grade");

    private LedgerPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(SEVERE_GRADE);
    }
}
