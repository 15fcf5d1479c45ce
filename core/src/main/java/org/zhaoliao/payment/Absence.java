package org.zhaoliao.payment;

import org.zhaoliao.calendar.DateRange;

/**
 * A time in which a recipient was not at home to be looked after (离家时段).
 *
 * @param kind why
 * @param days from when until when, open while it lasts; of a stay only the days without attendance
 */
public record Absence(AbsenceKind kind, DateRange days) {}
