package org.zhaoliao.calendar;

/** Whether an answer rests on announced days only (确定程度). */
public enum Certainty {

    /** Every day that matters lies in a year whose holiday notice is known, and none in a December that the next notice may still arrange (已公布). */
    ANNOUNCED,

    /** A day that matters lies outside the announced years, or in the December of the last of them: weekends alone were counted as off, and a later notice may change the answer (暂定). */
    PROVISIONAL;

    /** The weaker of the two: provisional when either is. */
    Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
