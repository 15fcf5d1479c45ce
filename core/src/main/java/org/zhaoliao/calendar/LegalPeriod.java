package org.zhaoliao.calendar;

import java.time.LocalDate;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A time limit set by a rule (法定期间), counted by the Civil Code (民法典 art. 200–204): the day of the event does not count.
 *
 * <p>A length is 1 to 9999; any other is refused with {@code calendar.period}.
 */
public sealed interface LegalPeriod {

    /** The last day of the period that begins with an event, and whether it rests on announced days only. */
    DueDate dueFrom(LocalDate event, WorkingCalendar calendar);

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
        public DueDate dueFrom(LocalDate event, WorkingCalendar calendar) {
            LocalDate end = calendar.plusWorkingDays(event, days);
            return new DueDate(end, calendar.certaintyOf(event.plusDays(1)).and(calendar.certaintyOf(end)));
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
        public DueDate dueFrom(LocalDate event, WorkingCalendar calendar) {
            return rollOver.end(event.plusDays(days), calendar);
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
        public DueDate dueFrom(LocalDate event, WorkingCalendar calendar) {
            return RollOver.NEXT_WORKING_DAY.end(event.plusMonths(months), calendar);
        }

        @Override
        public String text() {
            return months + "M";
        }
    }
}
