package org.zhaoliao.discovery;

/** What can be done with a lead (线索操作). */
public enum LeadAction {
    /** Hold it against the rules with what is known (筛查). */
    SCREEN,
    /** Make it an application (转为申请). */
    APPLY,
    /** Close it with a reason (办结). */
    CLOSE
}
