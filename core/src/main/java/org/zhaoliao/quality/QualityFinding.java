package org.zhaoliao.quality;

import java.util.stream.Collector;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.tally.RunningTally;
import org.zhaoliao.tally.Tally;

/**
 * A fault in the data of a recipient (数据质量问题).
 *
 * @param recipient whose data
 * @param division where they live
 * @param rule the rule that is broken; names the field and how much it matters
 * @param reason what was found; no personal data but ages and days
 */
public record QualityFinding(RecipientId recipient, DivisionCode division, QualityRule rule, Reason reason) {

    /** Counts a stream of findings by rule and division while they pass; tallies of pieces merge. */
    public static Collector<QualityFinding, ?, Tally<QualityRule>> counting() {
        return Collector.of(
                () -> RunningTally.of(QualityRule.class),
                (tally, finding) -> tally.add(finding.division(), finding.rule(), 1),
                (one, other) -> one.add(other.tally()),
                RunningTally::tally,
                Collector.Characteristics.UNORDERED);
    }
}
