package org.zhaoliao.termination;

/** Where the ending of support stands (终止状态), 民发〔2021〕43号 arts. 25 and 26. */
public enum TerminationStatus {
    /** The township verified a ground and proposes to end support (拟终止). */
    PROPOSED,
    /** The person was heard (已听取意见), 社会救助法 art. 48. */
    HEARD,
    /** The proposal is published (公示中), art. 26. */
    ON_NOTICE,
    /** Somebody objected; the county investigates (有异议). */
    OBJECTED,
    /** Decided: support ends from the next month; the person and the village are still to be told (已决定终止). */
    DECIDED,
    /** After an objection decided that support goes on; still to be published again (决定不予终止). */
    NOT_ENDED,
    /** Ended, and told in writing with reasons (已书面告知). */
    TOLD,
    /** Support goes on (不予终止). */
    DROPPED
}
