package org.zhaoliao.discovery;

/** What a lead tells of (线索信号, W2.1). */
public enum LeadSignal {
    /** Income or property changed (收入变化). */
    INCOME_CHANGED(Touches.SUPPORT),
    /** A serious illness (重大疾病). */
    SERIOUS_ILLNESS(Touches.SELF_CARE),
    /** Somebody in the family died (家庭成员死亡). */
    DEATH_IN_FAMILY(Touches.SUPPORT),
    /** The person died (本人死亡). */
    DEATH(Touches.SUPPORT),
    /** The person or an obligor went to prison (服刑). */
    PRISON(Touches.SUPPORT),
    /** A disability, or another grade of it (残疾). */
    DISABILITY(Touches.SELF_CARE),
    /** An obligor is there, or is able, or no longer (义务人变化). */
    OBLIGOR_CHANGED(Touches.SUPPORT);

    private final Touches touches;

    LeadSignal(Touches touches) {
        this.touches = touches;
    }

    /** What it puts in question when it is about a recipient. */
    public Touches touches() {
        return touches;
    }

    /** What a change of a recipient puts in question (变化涉及). */
    public enum Touches {
        /** What they can do by themselves: they are assessed again, 民发〔2021〕43号 art. 23 (自理能力). */
        SELF_CARE,
        /** Whether they are supported: it is verified, 民发〔2021〕43号 art. 25 (救助供养资格). */
        SUPPORT
    }
}
