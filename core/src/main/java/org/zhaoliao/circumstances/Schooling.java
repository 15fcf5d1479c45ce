package org.zhaoliao.circumstances;

/** The school a person goes to (就读情况), 民发〔2021〕43号 art. 24. */
public enum Schooling {
    /** 未在校. */
    NONE,
    /** 义务教育. */
    COMPULSORY,
    /** 普通高中. */
    SENIOR_HIGH,
    /** 中等职业学校. */
    SECONDARY_VOCATIONAL,
    /** Any other, such as a university (其他). */
    OTHER
}
