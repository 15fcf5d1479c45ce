package org.zhaoliao.calendar;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A time limit set by a rule (法定期间), counted by the Civil Code (民法典 art. 200–204): the day of the event does not count.
 *
 * <p>A length is 1 to 9999; any other is refused with {@code calendar.period}.
 */
public sealed interface LegalPeriod {

    /** The last day of the period that begins with an event, and whether it rests on announced days only. */
    default DueDate dueFrom(LocalDate event, WorkingCalendar calendar) {
        return dueFrom(event, 0, calendar);
    }

    /**
     * The last day of a period that rests now and then (期间中止). A rest that begins after the last day changes nothing.
     *
     * @param rests the days that do not count, after the event and in order; each has ended, or begins after the last day: nobody knows the end of a period that
     *     still rests
     * @throws InvalidInputException {@code calendar.open-range} when the period still rests
     */
    default DueDate dueFrom(LocalDate event, List<DateRange> rests, WorkingCalendar calendar) {
        int resting = 0;
        DueDate due = dueFrom(event, calendar);
        for (DateRange rest : rests) {
            if (!rest.from().isAfter(due.date())) {
                resting += daysIn(rest, calendar);
                due = dueFrom(event, resting, calendar);
            }
        }
        return due;
    }

    /**
     * The last day when so many more days are added.
     *
     * @param more days of the kind that the period counts: working days, or natural ones; 0 or more
     */
    DueDate dueFrom(LocalDate event, int more, WorkingCalendar calendar);

    /**
     * How many days of a range the period counts.
     *
     * @throws InvalidInputException {@code calendar.open-range} when the range has no end
     */
    default int daysIn(DateRange range, WorkingCalendar calendar) {
        return Math.toIntExact(range.days());
    }

    /** The articles of the Civil Code by which it is counted (计算依据), as a citation of the 民法典 writes them: {@code 201 203}. */
    String article();

    /** The compact form, which {@link #parse} reads back: {@code 15WD}, {@code 7D}, {@code 7D!}, {@code 12M}. */
    String text();

    /**
     * Reads the compact form: {@code 15WD} working days; {@code 7D} natural days that roll over a day off, {@code 7D!} that do not;
     * {@code 12M} months.
     *
     * @throws InvalidInputException {@code calendar.period} when the text has another form
     */
    static LegalPeriod parse(String text) {
        return PeriodText.parse(text);
    }

    /**
     * So many working days after the event (工作日).
     *
     * @param days 1 to 9999
     */
    record WorkingDays(int days) implements LegalPeriod {

        public WorkingDays {
            PeriodText.require(days + "WD");
        }

        @Override
        public DueDate dueFrom(LocalDate event, int more, WorkingCalendar calendar) {
            LocalDate end = calendar.plusWorkingDays(event, days + more);
            return new DueDate(end, calendar.certaintyOf(event.plusDays(1)).and(calendar.certaintyOf(end)));
        }

        @Override
        public int daysIn(DateRange range, WorkingCalendar calendar) {
            return calendar.workingDaysBetween(
                    range.from().minusDays(1), range.end().minusDays(1));
        }

        @Override
        public String article() {
            return "201 204";
        }

        @Override
        public String text() {
            return days + "WD";
        }
    }

    /**
     * So many natural days after the event (自然日).
     *
     * @param days 1 to 9999
     * @param rollOver what becomes of a last day that is off
     */
    record NaturalDays(int days, RollOver rollOver) implements LegalPeriod {

        public NaturalDays {
            PeriodText.require(days + "D");
        }

        @Override
        public DueDate dueFrom(LocalDate event, int more, WorkingCalendar calendar) {
            return rollOver.end(event.plusDays(days + more), calendar);
        }

        @Override
        public String article() {
            return rollOver == RollOver.NONE ? "201 204" : "201 203";
        }

        @Override
        public String text() {
            return days + (rollOver == RollOver.NONE ? "D!" : "D");
        }
    }

    /**
     * Until the corresponding day so many months later, or that month's last day where it has none (月, art. 202); a last day that is off
     * moves to the next working day (art. 203).
     *
     * @param months 1 to 9999
     */
    record Months(int months) implements LegalPeriod {

        public Months {
            PeriodText.require(months + "M");
        }

        @Override
        public DueDate dueFrom(LocalDate event, int more, WorkingCalendar calendar) {
            return RollOver.NEXT_WORKING_DAY.end(event.plusMonths(months).plusDays(more), calendar);
        }

        @Override
        public String article() {
            return "201 202 203";
        }

        @Override
        public String text() {
            return months + "M";
        }
    }
}
