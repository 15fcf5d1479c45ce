package org.zhaoliao.assessment;

/** How much care a person needs (照料护理档次). */
public enum CareLevel {
    /** Looks after themselves (全自理). */
    CAPABLE,
    /** Partly unable to look after themselves (半护理). */
    PARTLY_DEPENDENT,
    /** Wholly unable to look after themselves (全护理). */
    WHOLLY_DEPENDENT
}
