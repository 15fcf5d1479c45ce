package org.zhaoliao.place;

import java.util.List;
import java.util.Optional;

/** How fine a division is (行政区划级别): from the whole nation down to the village or residents' committee. */
public enum DivisionLevel {
    NATION(0),
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private static final List<DivisionLevel> LEVELS = List.of(values());

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** How many digits a code of this level has. */
    public int digits() {
        return digits;
    }

    /** Whether divisions of this level lie inside those of the other. */
    public boolean finerThan(DivisionLevel other) {
        return digits > other.digits;
    }

    /** The level of the codes that have so many digits; empty when there is none. */
    static Optional<DivisionLevel> ofDigits(int digits) {
        for (DivisionLevel level : LEVELS) {
            if (level.digits == digits) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The next level up; the nation stays the nation. */
    DivisionLevel coarser() {
        DivisionLevel coarser = NATION;
        for (DivisionLevel level : LEVELS) {
            coarser = finerThan(level) ? level : coarser;
        }
        return coarser;
    }
}
