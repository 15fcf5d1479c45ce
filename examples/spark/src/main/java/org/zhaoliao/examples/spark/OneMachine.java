package org.zhaoliao.examples.spark;

import org.zhaoliao.quality.DuplicateNumbers;

/** The study on one machine, without files and without Spark (单机对照): a plain loop over the recipients as they are invented. */
final class OneMachine {

    /** A quarter of the numbers is in memory at a time. */
    private static final DuplicateNumbers PASSES = new DuplicateNumbers(4);

    private OneMachine() {}

    static StudySummary study(SyntheticDossiers dossiers, long count, Rules rules) {
        StudySummary found = Study.of(dossiers.first(count).iterator(), rules);
        return found.merge(Study.ofNumbers(() -> dossiers.recipients(count), PASSES, rules));
    }
}
