package org.zhaoliao.mentalhealth;

/** Where a referral stands (转介状态). */
public enum ReferralStatus {
    /** 拟转介. */
    PROPOSED,
    /** The person, or the guardian, consented (已同意). */
    CONSENTED,
    /** Brought to the hospital (已送诊). */
    SENT,
    /** The hospital admitted the person (医疗机构已收治). */
    ADMITTED,
    /** The hospital saw no ground to admit (医疗机构未收治). */
    NOT_ADMITTED,
    /** The hospital discharged the person (已出院). */
    DISCHARGED,
    /** Given up before the person was sent (已撤回). */
    WITHDRAWN
}
