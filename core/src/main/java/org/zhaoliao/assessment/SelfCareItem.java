package org.zhaoliao.assessment;

import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactRef;

/** What is looked at in a self-care assessment (生活自理能力指标), each by oneself, 民发〔2021〕43号 art. 21. */
public enum SelfCareItem {
    /** 自主吃饭. */
    EAT,
    /** 自主穿衣. */
    DRESS,
    /** 自主上下床. */
    BED,
    /** 自主如厕. */
    TOILET,
    /** 室内自主行走. */
    WALK_INDOORS,
    /** 自主洗澡. */
    BATHE;

    private final String code = Wording.code(this);

    /** Points at whether a person does this by themselves. */
    FactRef fact() {
        return FactRef.of(code);
    }
}
