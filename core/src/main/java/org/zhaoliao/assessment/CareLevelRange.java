package org.zhaoliao.assessment;

import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

/**
 * The care levels that what is known leaves possible (可能的护理档次): one, when nothing that matters is unknown.
 *
 * @param lightest the level if everything unknown turns out well
 * @param heaviest the level if everything unknown turns out badly
 */
public record CareLevelRange(CareLevel lightest, CareLevel heaviest) {

    /** The range of a person of whom nothing is known. */
    public static final CareLevelRange ALL = new CareLevelRange(CareLevel.CAPABLE, CareLevel.WHOLLY_DEPENDENT);

    /**
     * Checks the order.
     *
     * @throws InvalidInputException {@code assessment.range} when the lightest is heavier than the heaviest
     */
    public CareLevelRange {
        if (lightest.compareTo(heaviest) > 0) {
            throw InvalidInputException.of(
                    "heaviest", "assessment.range", Wording.argument(heaviest), Wording.argument(lightest));
        }
    }

    /** The range that holds one level only. */
    public static CareLevelRange certain(CareLevel level) {
        return new CareLevelRange(level, level);
    }

    /** Whether only one level is left. */
    public boolean isCertain() {
        return lightest == heaviest;
    }

    /** Whether the level is still possible. */
    public boolean contains(CareLevel level) {
        return level.compareTo(lightest) >= 0 && level.compareTo(heaviest) <= 0;
    }
}
