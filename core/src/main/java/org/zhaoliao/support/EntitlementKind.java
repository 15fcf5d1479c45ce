package org.zhaoliao.support;

/** What support consists of (救助供养内容), 社会救助暂行办法 art. 15, 33, 37. */
public enum EntitlementKind {
    /** Basic living conditions (基本生活). */
    BASIC_LIVING,
    /** The fee for care by the care level (照料护理). */
    CARE_FEE,
    /** Treatment of illness (疾病治疗). */
    MEDICAL,
    /** Funeral (丧葬). */
    FUNERAL,
    /** Housing aid (住房救助). */
    HOUSING_AID,
    /** Education aid (教育救助). */
    EDUCATION_AID
}
