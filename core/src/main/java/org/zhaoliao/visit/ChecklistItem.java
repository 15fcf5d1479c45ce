package org.zhaoliao.visit;

/** What a visitor looks at and does (探访清单), 文民函〔2024〕11号 2(3) and (4). Each is answered yes (in order, done), no, or not known. */
public enum ChecklistItem {
    /** Food, clothing and daily life are in order (吃穿生活正常). */
    LIFE,
    /** Health is as before, treatment is given (健康状况正常). */
    HEALTH,
    /** The house is safe (住房安全). */
    HOUSING,
    /** Heating is there and safe (取暖安全). */
    HEATING,
    /** Identity papers and bank cards are safe, with their owner (证件与银行卡保管安全). */
    PAPERS_AND_CARDS_SAFE,
    /** Warned of fraud (已作防诈骗提醒). */
    FRAUD_WARNING_GIVEN,
    /** Policy made known (已宣传政策). */
    POLICY_EXPLAINED,
    /** The guardian was contacted (已联系监护人). */
    GUARDIAN_CONTACTED,
    /** The caregiver comes as agreed (照料服务人按约上门). */
    CAREGIVER_CAME,
    /** Somebody looks in every day (每日有人看望). */
    DAILY_WATCH_DONE
}
