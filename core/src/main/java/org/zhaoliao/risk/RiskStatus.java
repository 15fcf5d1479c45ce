package org.zhaoliao.risk;

/** Where a risk case stands (处置状态). */
public enum RiskStatus {
    /** 待处置. */
    OPEN,
    /** 处置中. */
    IN_HANDLING,
    /** 已办结. */
    CLOSED,
    /** 重新处置. */
    REOPENED
}
