package org.zhaoliao.impact;

import java.util.Comparator;
import org.zhaoliao.rule.Verdict;

/**
 * A cell of the matrix of outcomes (结论变化类型).
 *
 * @param before the outcome under the rules of before
 * @param after the outcome under the new rules; may be the same
 */
public record VerdictShift(Verdict before, Verdict after) implements Comparable<VerdictShift> {

    private static final Comparator<VerdictShift> ORDER =
            Comparator.comparing(VerdictShift::before).thenComparing(VerdictShift::after);

    /** Whether the outcome changes. */
    public boolean isChange() {
        return before != after;
    }

    @Override
    public int compareTo(VerdictShift other) {
        return ORDER.compare(this, other);
    }
}
