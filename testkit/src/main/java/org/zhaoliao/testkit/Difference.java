package org.zhaoliao.testkit;

/** In what a store may differ (声明的差异), if it says so. A store that declares a difference must show it: refuse, never cut or round. */
public enum Difference {
    /** Refuses a moment finer than a microsecond as bad input (不接受纳秒). */
    NO_NANOSECONDS,
    /** Refuses a change whose cause needs more than 4,000 bytes as bad input (不接受超长文本). */
    NO_LONG_TEXTS,
    /** Takes identifiers that differ in the case of letters only for the same (标识不分大小写). */
    IGNORES_CASE,
    /** Has no connection that could break (无连接). */
    NO_CONNECTION,
    /** Cannot join a transaction of a host (不能加入宿主事务). */
    NO_HOST
}
