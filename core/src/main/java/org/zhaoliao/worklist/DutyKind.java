package org.zhaoliao.worklist;

/** What has to be done (应办事项类别), the gravest first: this is the order of a worklist among equally late duties. */
public enum DutyKind {
    /** Report a risk upward (风险上报). */
    REPORT_RISK,
    /** Judge a sign of a risk that the records show (研判风险信号). */
    JUDGE_SIGNAL,
    /** Take a measure in an open risk case (采取帮扶措施). */
    TAKE_MEASURE,
    /** Review a risk case (风险复评). */
    REVIEW_RISK,
    /** See that somebody is at the hospital bed (落实住院陪护). */
    ATTEND_IN_HOSPITAL,
    /** Close a coverage gap: find a caregiver, sign an agreement (补齐照料空档). */
    CLOSE_GAP,
    /** End an agreement and replace the caregiver (更换照料服务人). */
    REPLACE_CAREGIVER,
    /** Check that a caregiver improved (核查整改). */
    CHECK_RECTIFICATION,
    /** Look into a sign that visits were made up (核查疑似虚假探访). */
    CHECK_VISITS,
    /** Visit the person (入户探访). */
    VISIT,
    /** Settle a problem, or press the unit it was referred to (处理问题). */
    SETTLE_PROBLEM,
    /** The next step of a determination (认定办理). */
    DETERMINE,
    /** The next step of a termination (终止办理). */
    TERMINATE,
    /** The next step of a complaint (投诉建议办理). */
    ANSWER_COMPLAINT,
    /** Screen a lead (核查主动发现线索). */
    SCREEN_LEAD,
    /** Make a screened lead an application, or close it (办结主动发现线索). */
    SETTLE_LEAD,
    /** Assess or reassess self-care (生活自理能力评估). */
    ASSESS,
    /** Verify whether support goes on (年度核查). */
    VERIFY,
    /** Let an agreement rest during a stay, or go on after it (按住院情况调整协议). */
    ADAPT_AGREEMENT,
    /** Renew an agreement (续签协议). */
    RENEW_AGREEMENT,
    /** Follow up a wish for central support (落实集中供养意愿). */
    PLACE
}
