package org.zhaoliao.circumstances;

/** Kinds of income (收入类别), 民发〔2021〕43号 art. 6. Which of them are counted, not counted, or left to the locality is policy. */
public enum IncomeKind {
    /** 工资性收入. */
    WAGE,
    /** 经营净收入. */
    BUSINESS,
    /** 财产净收入, other than from land. */
    PROPERTY,
    /** Rent for contracted land (土地流转收入). */
    LAND_TRANSFER,
    /** 转移净收入, other than what is named below. */
    TRANSFER,
    /** Employees' pension (职工养老金). */
    EMPLOYEE_PENSION,
    /** The centrally set basic part of the residents' basic pension (中央确定的城乡居民基本养老保险基础养老金). */
    CENTRAL_BASE_PENSION,
    /** What the locality adds to the basic part (地方基础养老金). */
    LOCAL_BASE_PENSION,
    /** The personal account of the residents' basic pension (个人账户养老金). */
    ACCOUNT_PENSION,
    /** Benefits of basic medical and other social insurance (基本医疗保险等社会保险待遇). */
    SOCIAL_INSURANCE_BENEFIT,
    /** Preferential and pension payments for veterans and martyrs' families (优待抚恤金). */
    PREFERENTIAL_PENSION,
    /** 高龄津贴. */
    OLD_AGE_ALLOWANCE,
    /** Subsidies for farming (惠农补贴). */
    FARM_SUBSIDY,
    /** Living and care subsidies for disabled persons (残疾人两项补贴). */
    DISABILITY_SUBSIDY
}
