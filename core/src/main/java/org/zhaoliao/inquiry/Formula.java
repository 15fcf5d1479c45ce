package org.zhaoliao.inquiry;

import java.util.List;
import org.zhaoliao.rule.Combination;

/** A tree of findings with the ways to each verdict of its single conditions. */
sealed interface Formula {

    /**
     * A single condition.
     *
     * @param met the ways to meet it
     * @param unmet the ways not to meet it
     */
    record Single(List<Way> met, List<Way> unmet) implements Formula {}

    /** A combination. */
    record Joint(Combination combination, List<Formula> parts) implements Formula {

        /** Which verdict of its parts makes the verdict that is looked for. */
        boolean partsMet(boolean met) {
            return (combination == Combination.NONE) != met;
        }

        /** Whether all parts must have that verdict, or one will do. */
        boolean needsAll(boolean met) {
            return (combination == Combination.ANY) != met;
        }
    }
}
