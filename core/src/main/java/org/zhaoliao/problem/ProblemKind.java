package org.zhaoliao.problem;

/** What a problem is about (问题类别). */
public enum ProblemKind {
    /** Housing: unsafe, leaking (住房). */
    HOUSING,
    /** Health or treatment (健康就医). */
    HEALTH,
    /** Food, clothing or daily life (吃穿生活). */
    FOOD,
    /** Heating or the safety of a stove (取暖). */
    HEATING,
    /** Identity papers or bank cards lost or in other hands (证件与银行卡). */
    PAPERS,
    /** The caregiver does not do what was agreed (照料服务人不尽责). */
    CAREGIVER,
    /** A reasonable request of the recipient (合理诉求). */
    REQUEST,
    /** Anything else (其他). */
    OTHER
}
