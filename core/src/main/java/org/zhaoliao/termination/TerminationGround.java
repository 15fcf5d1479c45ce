package org.zhaoliao.termination;

import org.zhaoliao.rule.Citation;

/** Why support ends (终止情形), 民发〔2021〕43号 art. 24. */
public enum TerminationGround {
    /** The person died (死亡). */
    DEATH(1),
    /** Declared dead by a court (被宣告死亡). */
    DECLARED_DEAD(1),
    /** Declared missing by a court (被宣告失踪); not found is not enough. */
    DECLARED_MISSING(1),
    /** Has or regained capacity for work (具备或恢复劳动能力). */
    ABLE_TO_WORK(2),
    /** Sentenced and in prison (被判刑且在监狱服刑). */
    IN_PRISON(3),
    /** Income or property are no longer within art. 6 (收入和财产状况不再符合规定). */
    INCOME_OR_PROPERTY(4),
    /** An obligor has become able, or there is a new able one (义务人具有或新增有履行能力的义务人). */
    OBLIGOR_ABLE(5),
    /** The person's own wish (自愿申请退出). */
    OWN_WISH(6);

    private final int item;

    TerminationGround(int item) {
        this.item = item;
    }

    /** Where the ground stands. */
    public Citation citation() {
        return new Citation("民发〔2021〕43号", "24(1)(" + item + ")");
    }
}
