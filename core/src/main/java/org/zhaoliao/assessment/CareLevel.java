package org.zhaoliao.assessment;

<<<<<<< HEAD
/** How much care a person needs (照料护理档次), from the lightest to the heaviest, 民发〔2021〕43号 art. 22. */
public enum CareLevel {
    /** Looks after themselves (全自理). */
    CAPABLE,
    /** Has partly lost self-care (半护理). */
    PARTLY_DEPENDENT,
    /** Has wholly lost self-care (全护理). */
=======
/** How much care a person needs (照料护理档次). */
public enum CareLevel {
    /** Looks after themselves (全自理). */
    CAPABLE,
    /** Partly unable to look after themselves (半护理). */
    PARTLY_DEPENDENT,
    /** Wholly unable to look after themselves (全护理). */
>>>>>>> visit
    WHOLLY_DEPENDENT
}
