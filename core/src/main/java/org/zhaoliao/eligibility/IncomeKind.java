package org.zhaoliao.eligibility;

/** Kinds of income (收入类别), 民发〔2021〕43号 art. 6; which of them are not counted is policy. */
public enum IncomeKind {
    /** 工资性收入. */
    WAGE,
    /** 经营净收入. */
    BUSINESS,
    /** 财产净收入. */
    PROPERTY,
    /** 转移净收入. */
    TRANSFER,
    /** The centrally set basic part of the residents' basic pension (中央确定的城乡居民基本养老保险基础养老金). */
    CENTRAL_BASE_PENSION,
    /** Benefits of basic medical and other social insurance (基本医疗保险等社会保险待遇). */
    SOCIAL_INSURANCE_BENEFIT,
    /** Preferential and pension payments (优待抚恤金). */
    PREFERENTIAL_PENSION,
    /** 高龄津贴. */
    OLD_AGE_ALLOWANCE
}
