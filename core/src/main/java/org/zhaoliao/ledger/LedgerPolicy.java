package org.zhaoliao.ledger;

import java.util.List;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;

/** The policy values that the ledger and its checks read. */
public final class LedgerPolicy {

    /** The mildest grade that counts as severe disability (重度残疾). */
    public static final Parameter<Integer> SEVERE_GRADE = Parameter.grade("ledger.severe-grade");

    /** From this age on up to {@link #WORKING_AGE_UNTIL}, only a disability explains that somebody cannot work. */
    public static final Parameter<Integer> WORKING_AGE_FROM = Parameter.age("ledger.working-age-from");

    /** The first age that is old by itself. */
    public static final Parameter<Integer> WORKING_AGE_UNTIL = Parameter.age("ledger.working-age-until");

    private LedgerPolicy() {}

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return List.of(SEVERE_GRADE, WORKING_AGE_FROM, WORKING_AGE_UNTIL);
    }

    /** What their values have to hold to: otherwise nobody would be of working age. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.less(WORKING_AGE_FROM, WORKING_AGE_UNTIL));
    }
}
