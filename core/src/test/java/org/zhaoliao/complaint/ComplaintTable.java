package org.zhaoliao.complaint;

import org.zhaoliao.lifecycle.TransitionTable;

/** Shows the table of this package to the tests of the documents. */
public final class ComplaintTable {

    private ComplaintTable() {}

    /** The life cycle of a complaint or suggestion. */
    public static TransitionTable<ComplaintStatus, ComplaintAction, ?> table() {
        return ComplaintLifeCycle.TABLE;
    }
}
