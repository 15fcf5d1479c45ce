package org.zhaoliao.circumstances;

/** What keeps an obligor from performing whatever their means (履行义务的障碍), 民发〔2021〕43号 art. 8(5). */
public enum Hindrance {
    /** None of these (无). */
    NONE,
    /** 无民事行为能力. */
    NO_CIVIL_CAPACITY,
    /** 被宣告失踪. */
    DECLARED_MISSING,
    /** Serving a sentence in prison (在监狱服刑); detention is not enough. */
    IN_PRISON
}
