package org.zhaoliao.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The last day on which something is still in time (到期日).
 *
 * @param date the last day of the period, itself still in time (民法典 art. 203: the period ends with that day)
 * @param certainty whether a holiday notice still to come may move it
 */
public record DueDate(LocalDate date, Certainty certainty) {

    /** Whether the period is over on a day: only from the day after the due date. */
    public boolean isOver(LocalDate asOf) {
        return asOf.isAfter(date);
    }

    /** Natural days by which a day is late; 0 when it is in time. */
    public int daysLate(LocalDate asOf) {
        return isOver(asOf) ? Math.toIntExact(ChronoUnit.DAYS.between(date, asOf)) : 0;
    }
}
