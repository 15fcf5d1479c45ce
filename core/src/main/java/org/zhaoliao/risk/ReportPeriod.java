package org.zhaoliao.risk;

import java.time.LocalDateTime;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;

/** Within what time a risk is told to an office (上报时限): so many hours, or a period of days. */
public sealed interface ReportPeriod {

    /** Natural hours, from the moment on (小时). */
    record Hours(int hours) implements ReportPeriod {}

    /** Days; the last one counts to its end (日). */
    record Days(LegalPeriod period) implements ReportPeriod {}

    /**
     * The last moment in time.
     *
     * @param latest itself in time
     * @param due its day
     */
    record Deadline(LocalDateTime latest, DueDate due) {}

    /**
     * Reads {@code 2H} or any {@link LegalPeriod}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    static ReportPeriod parse(String text) {
        return text.matches("[1-9]\\d{0,3}H")
                ? new Hours(Integer.parseInt(text.substring(0, text.length() - 1)))
                : new Days(LegalPeriod.parse(text));
    }

    /** The last moment in time for what was noticed at a moment. */
    default Deadline from(LocalDateTime noticed, WorkingCalendar calendar) {
        if (this instanceof Days days) {
            DueDate due = days.period().dueFrom(noticed.toLocalDate(), calendar);
            return new Deadline(due.date().plusDays(1).atStartOfDay().minusSeconds(1), due);
        }
        LocalDateTime latest = noticed.plusHours(((Hours) this).hours());
        return new Deadline(latest, new DueDate(latest.toLocalDate(), Certainty.ANNOUNCED));
    }
}
