package org.zhaoliao.problem;

/** What can be done about a problem (问题处理动作). */
public enum ProblemAction {
    /** Record how it was settled (解决). */
    SETTLE,
    /** Pass it to another unit (转介). */
    REFER,
    /** Take it back from the other unit (收回). */
    TAKE_BACK,
    /** Close it as no problem, with the explanation given (不成立). */
    DISMISS,
    /** Open it again (重新提出). */
    REOPEN
}
