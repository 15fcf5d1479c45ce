package org.zhaoliao.problem;

/** What kind of unit a problem is passed to (转介单位类别). */
public enum UnitKind {
    /** Health authority or hospital (卫健部门或医院). */
    HEALTH,
    /** Housing authority (住建部门). */
    HOUSING,
    /** Police (公安机关). */
    POLICE,
    /** Disabled persons' federation (残联). */
    DISABLED_FEDERATION,
    /** Another unit (其他单位). */
    OTHER
}
