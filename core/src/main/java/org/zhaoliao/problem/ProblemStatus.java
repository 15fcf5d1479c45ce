package org.zhaoliao.problem;

/** Where the settlement of a problem stands (问题状态). */
public enum ProblemStatus {
    /** Found, with the office to settle (待解决). */
    OPEN,
    /** Passed to another unit, with the office to follow up (已转介). */
    REFERRED,
    /** Settled (已解决). */
    SETTLED,
    /** Was settled or dismissed, and came back (再次出现). */
    REOPENED,
    /** Found to be no problem, or a request that cannot be met; explained to the recipient (不成立，已说明). */
    DISMISSED
}
