package org.zhaoliao.examples.spark;

import org.zhaoliao.census.Census;
import org.zhaoliao.impact.ImpactTotals;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.tally.Tally;

/**
 * What a study of some recipients found (测算汇总). Summaries of pieces that share no recipient merge, in any order.
 *
 * @param persons how many were studied
 * @param rechecks by village, what came out of determining again under the rules in force
 * @param quality by village, the faults of the data
 * @param impact whose outcome the proposed rules would change
 * @param census the census of the ledger entries
 * @param fingerprint a sum over what was found of each single recipient: two studies that agree in all totals and not in every person differ in it
 */
record StudySummary(
        long persons,
        Tally<Verdict> rechecks,
        Tally<QualityRule> quality,
        ImpactTotals impact,
        Census census,
        long fingerprint) {

    /** Of nobody. */
    static final StudySummary NONE =
            new StudySummary(0, Tally.none(), Tally.none(), ImpactTotals.none(), Census.EMPTY, 0);

    /** Both together. */
    StudySummary merge(StudySummary other) {
        return new StudySummary(
                persons + other.persons,
                rechecks.merge(other.rechecks),
                quality.merge(other.quality),
                impact.merge(other.impact),
                census.merge(other.census),
                fingerprint + other.fingerprint);
    }
}
