package org.zhaoliao.testkit.report;

import java.util.Locale;

/** How a case ended. Only the first is good: a contract has no skips. */
enum Outcome {
    PASSED,
    FAILED,
    SKIPPED,
    NOT_RUN;

    /** As it is written in every form of the report. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
