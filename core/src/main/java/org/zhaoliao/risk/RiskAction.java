package org.zhaoliao.risk;

/** What can be done with a risk case (处置动作). */
public enum RiskAction {
    /** 处置. */
    HANDLE,
    /** 办结. */
    CLOSE,
    /** 重新处置. */
    REOPEN
}
