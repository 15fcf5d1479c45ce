package org.zhaoliao.calendar;

import java.time.LocalDate;

/** What becomes of a period whose last day is a day off (末日顺延). */
public enum RollOver {

    /** The period ends on the day off itself. */
    NONE {
        @Override
        DueDate end(LocalDate lastDay, WorkingCalendar calendar) {
            return new DueDate(lastDay, Certainty.ANNOUNCED);
        }
    },

    /** The period ends on the first working day after it (民法典 art. 203). */
    NEXT_WORKING_DAY {
        @Override
        DueDate end(LocalDate lastDay, WorkingCalendar calendar) {
            LocalDate end = calendar.firstWorkingDayFrom(lastDay);
            return new DueDate(end, calendar.certaintyOf(lastDay).and(calendar.certaintyOf(end)));
        }
    };

    abstract DueDate end(LocalDate lastDay, WorkingCalendar calendar);
}
