package org.zhaoliao.mentalhealth;

/** What can be recorded of a referral (转介动作); admitting, not admitting and discharging are acts of the hospital. */
public enum ReferralAction {
    /** 记录同意. */
    RECORD_CONSENT,
    /** 送诊. */
    SEND,
    /** 撤回. */
    WITHDRAW,
    /** 记录医疗机构收治. */
    RECORD_ADMISSION,
    /** 记录医疗机构未收治. */
    RECORD_NO_ADMISSION,
    /** 记录出院. */
    RECORD_DISCHARGE
}
