package org.zhaoliao.risk;

/** What can be done with a risk case (处置动作). */
public enum RiskAction {
    /** A further signal of the matter joins (并入信号). */
    JOIN,
    /** Somebody judges it (研判). */
    ASSESS,
    /** Something is done about it (采取帮扶措施). */
    TAKE_MEASURE,
    /** A higher office is told (上报). */
    REPORT,
    /** 处置. */
    HANDLE,
    /** 办结. */
    CLOSE,
    /** 重新处置. */
    REOPEN
}
