package org.zhaoliao.mentalhealth;

import org.zhaoliao.lifecycle.TransitionTable;

/** Shows the table of this package to the tests of the documents. */
public final class ReferralTable {

    private ReferralTable() {}

    /** The life cycle of a referral. */
    public static TransitionTable<ReferralStatus, ReferralAction, ?> table() {
        return ReferralLifeCycle.TABLE;
    }
}
