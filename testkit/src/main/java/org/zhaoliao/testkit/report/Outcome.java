package org.zhaoliao.testkit.report;

import java.util.Locale;

/** How a case ended. Only the first is good, the second has to be judged by whoever accepts: a contract has no skips. */
enum Outcome {
    PASSED,
    DECLARED,
    FAILED,
    SKIPPED,
    NOT_RUN;

    /** As it is written in every form of the report. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
