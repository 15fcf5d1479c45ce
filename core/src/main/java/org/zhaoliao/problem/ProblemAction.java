package org.zhaoliao.problem;

/** What can be done about a problem (问题处理动作). */
public enum ProblemAction {
    /** Record how it was settled (解决). */
    SETTLE,
    /** Pass it to another unit (转介). */
    REFER,
    /** Ask the other unit what came of it (跟进). */
    FOLLOW_UP,
    /** Take it back from the other unit (收回). */
    TAKE_BACK,
    /** Hand it up to the county bureau, which owns it from then on (提请县级督办). */
    ESCALATE,
    /** Close it as no problem, with the explanation given (不成立). */
    DISMISS,
    /** Open it again (重新提出). */
    REOPEN
}
