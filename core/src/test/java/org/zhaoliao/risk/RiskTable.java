package org.zhaoliao.risk;

import org.zhaoliao.lifecycle.TransitionTable;

/** Shows the table of this package to the tests of the documents. */
public final class RiskTable {

    private RiskTable() {}

    /** The life cycle of a risk case. */
    public static TransitionTable<RiskStatus, RiskAction, ?> table() {
        return RiskLifeCycle.TABLE;
    }
}
