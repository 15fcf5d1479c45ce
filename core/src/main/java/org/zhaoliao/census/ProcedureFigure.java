package org.zhaoliao.census;

/** What is counted of leads, applications and decisions in a period (认定办理指标), W3.1: whether the rules of determination are carried out. */
public enum ProcedureFigure {
    /** Leads received (收到线索). */
    LEADS,
    /** Of these, from home visits (入户探访). */
    LEADS_VISIT,
    /** Told by a person (个人反映). */
    LEADS_REPORT_BY_PERSON,
    /** Told by a village (村级报告). */
    LEADS_REPORT_BY_VILLAGE,
    /** From data matches (数据比对). */
    LEADS_DATA_MATCH,
    /** Leads that became applications (转为申请). */
    LEADS_APPLIED,
    /** Leads closed with a reason (办结线索). */
    LEADS_CLOSED,
    /** Leads that wait at the end of the period (待办线索). */
    LEADS_WAITING,
    /** Applications (申请). */
    APPLICATIONS,
    /** Confirmed (确认). */
    CONFIRMED,
    /** Refused (不予确认). */
    REFUSED,
    /** Withdrawn by the applicant (撤回). */
    WITHDRAWN,
    /** Applications without a decision at the end of the period (在办). */
    PENDING,
    /** Steps taken within their time limit (按时办理). */
    LIMITS_KEPT,
    /** Steps taken after it (逾期办理). */
    LIMITS_MISSED,
    /** Steps that wait at the end of the period, still in time (在办未逾期). */
    LIMITS_RUNNING,
    /** Steps that wait, late (在办已逾期). */
    LIMITS_OVERDUE
}
