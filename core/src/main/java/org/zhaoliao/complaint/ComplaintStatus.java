package org.zhaoliao.complaint;

/** Where a complaint or suggestion stands (办理状态). */
public enum ComplaintStatus {
    /** Registered, not yet looked at (已登记). */
    RECEIVED,
    /** Taken on (已受理). */
    ACCEPTED,
    /** Not for this office, or not about the care; the reason stands in the step (不予受理). */
    NOT_ACCEPTED,
    /** Being looked into (办理中). */
    IN_HANDLING,
    /** Waits for somebody else; the clock rests (暂停计时). */
    PAUSED,
    /** The result was told, or kept on file where nobody can be told (已答复). */
    ANSWERED,
    /** Done (已办结). */
    CLOSED,
    /** Taken up again (重新办理). */
    REOPENED
}
