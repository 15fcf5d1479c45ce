package org.zhaoliao.rule;

import java.util.Collection;

/**
 * What a rule says of the facts (判断): met, not met, or undetermined because a fact is missing.
 *
 * <p>Kleene's logic over the order {@code NOT_MET < UNDETERMINED < MET}: "and" is the worst, "or" the best, "not" swaps the ends. What is unknown is
 * never taken for "no".
 */
public enum Verdict {
    /** The condition is not satisfied (不符合). */
    NOT_MET,
    /** A fact that could decide it is unknown or disputed (待定). */
    UNDETERMINED,
    /** The condition is satisfied (符合). */
    MET;

    /** The verdict of a known answer. */
    public static Verdict of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /** The worst of both. */
    public Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The best of both. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Swaps met and not met. */
    public Verdict not() {
        if (this == UNDETERMINED) {
            return UNDETERMINED;
        }
        return this == MET ? NOT_MET : MET;
    }

    /** "And" over all; of nothing: met. */
    public static Verdict all(Collection<Verdict> verdicts) {
        Verdict worst = MET;
        for (Verdict verdict : verdicts) {
            worst = worst.and(verdict);
        }
        return worst;
    }

    /** "Or" over all; of nothing: not met. */
    public static Verdict any(Collection<Verdict> verdicts) {
        Verdict best = NOT_MET;
        for (Verdict verdict : verdicts) {
            best = best.or(verdict);
        }
        return best;
    }
}
