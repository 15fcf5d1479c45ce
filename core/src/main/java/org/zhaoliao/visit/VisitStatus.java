package org.zhaoliao.visit;

/** Where a visit stands (探访状态). Whether it is late is not a status: it follows from the day. */
public enum VisitStatus {
    /** Arranged (已计划). */
    PLANNED,
    /** Made (已完成). */
    DONE,
    /** Tried or due, but nobody was seen (未成行). */
    MISSED,
    /** Called off beforehand (已取消). */
    CANCELLED
}
