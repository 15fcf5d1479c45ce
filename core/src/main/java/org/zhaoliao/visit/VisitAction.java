package org.zhaoliao.visit;

/** What can be done with an arranged visit (探访动作). */
public enum VisitAction {
    /** Record what was seen (登记). */
    RECORD,
    /** Record that somebody came in vain; the visit is still to be made (登记未果). */
    ATTEMPT,
    /** Record that nobody was seen, and why (登记未成行). */
    MISS,
    /** Move it to another day (改期). */
    MOVE,
    /** Call it off (取消). */
    CANCEL
}
