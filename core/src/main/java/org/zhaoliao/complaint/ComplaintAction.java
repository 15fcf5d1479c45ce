package org.zhaoliao.complaint;

/** What can be done with a complaint or suggestion (办理动作). */
public enum ComplaintAction {
    /** 受理. */
    ACCEPT,
    /** 不予受理. */
    DECLINE,
    /** Look into it (办理). */
    HANDLE,
    /** The clock rests while somebody else has to say or send something (暂停计时). */
    PAUSE,
    /** The clock runs again (恢复计时). */
    CONTINUE,
    /** More time is given, with a reason (延长期限). */
    EXTEND,
    /** Tell the result, or keep it on file for an anonymous one (答复). */
    ANSWER,
    /** 办结. */
    CLOSE,
    /** Take it up again, because the answer did not settle it (重新办理). */
    REOPEN
}
