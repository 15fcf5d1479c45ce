package org.zhaoliao.discovery;

/** What a lead tells of (线索信号, W2.1). */
public enum LeadSignal {
    /** Income or property changed (收入变化). */
    INCOME_CHANGED,
    /** A serious illness (重大疾病). */
    SERIOUS_ILLNESS,
    /** Somebody in the family died (家庭成员死亡). */
    DEATH_IN_FAMILY,
    /** The person died (本人死亡). */
    DEATH,
    /** The person or an obligor went to prison (服刑). */
    PRISON,
    /** A disability, or another grade of it (残疾). */
    DISABILITY,
    /** An obligor is there, or is able, or no longer (义务人变化). */
    OBLIGOR_CHANGED
}
