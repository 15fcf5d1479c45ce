package org.zhaoliao.place;

import java.util.Arrays;

/** How fine a division is (行政区划级别): from the whole nation down to the village or residents' committee. */
public enum DivisionLevel {
    NATION(0),
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

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

    static DivisionLevel ofDigits(int digits) {
        return Arrays.stream(values())
                .filter(level -> level.digits == digits)
                .findFirst()
                .orElseThrow();
    }

    /** The next level up; the nation stays the nation. */
    DivisionLevel coarser() {
        return Arrays.stream(values())
                .filter(this::finerThan)
                .reduce((coarser, finer) -> finer)
                .orElse(this);
    }
}
