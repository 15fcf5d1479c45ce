package org.zhaoliao.tier;

/** Where a day stands with a visit that is owed (探访及时性). Never stored: it follows from policy, records and the day. */
public enum VisitState {
    /** Before the due date (未到期). */
    UPCOMING,
    /** From the due date to the end of the days of grace (应探访). */
    DUE,
    /** After the days of grace (超期未探访). */
    OVERDUE,
    /** Made (已探访). */
    DONE,
    /** Nobody is there to be visited: in hospital or an institution, missing, moved away, dead, or the visit was called off (免于探访). */
    EXCUSED
}
