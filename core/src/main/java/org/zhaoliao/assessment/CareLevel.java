package org.zhaoliao.assessment;

/** How much care a person needs (照料护理档次), from the lightest to the heaviest, 民发〔2021〕43号 art. 22. */
public enum CareLevel {
    /** Looks after themselves (全自理). */
    CAPABLE,
    /** Has partly lost self-care (半护理). */
    PARTLY_DEPENDENT,
    /** Has wholly lost self-care (全护理). */
    WHOLLY_DEPENDENT
}
