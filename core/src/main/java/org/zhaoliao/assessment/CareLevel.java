package org.zhaoliao.assessment;

import org.zhaoliao.reason.Wording;

/** How much care a person needs (照料护理档次), from the lightest to the heaviest, 民发〔2021〕43号 art. 22. */
public enum CareLevel {
    /** Looks after themselves (全自理). */
    CAPABLE,
    /** Has partly lost self-care (半护理). */
    PARTLY_DEPENDENT,
    /** Has wholly lost self-care (全护理). */
    WHOLLY_DEPENDENT;

    private final String code = Wording.code(this);

    /** The code of the finding that a person is at this level, and of its name. */
    String code() {
        return code;
    }
}
