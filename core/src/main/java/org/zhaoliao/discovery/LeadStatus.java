package org.zhaoliao.discovery;

/** Where a lead stands (线索状态). */
public enum LeadStatus {
    /** Received (已接收). */
    RECEIVED,
    /** Held against the rules with what is known (已筛查). */
    SCREENED,
    /** Became an application (已转申请). */
    APPLIED,
    /** Closed with a reason (已办结). */
    CLOSED
}
