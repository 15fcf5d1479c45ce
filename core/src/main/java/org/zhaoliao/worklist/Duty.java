package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;

/**
 * Something that is due (应办事项).
 *
 * @param kind what has to be done
 * @param subject for whom or what: the identifier of the recipient, or of the case when there is no recipient
 * @param division where; the township inside which it lies is responsible
 * @param due by when
 * @param basis on what basis
 * @param what what was seen that makes it due
 */
public record Duty(DutyKind kind, String subject, DivisionCode division, DueDate due, Citation basis, Reason what) {

    /** How many days late it is on a day; 0 when it is not. */
    public int daysLate(LocalDate asOf) {
        return due.daysLate(asOf);
    }

    /** The order of a worklist on a day: the latest first, then the gravest, then by due date and subject. */
    public static Comparator<Duty> order(LocalDate asOf) {
        return Comparator.comparingInt((Duty duty) -> -duty.daysLate(asOf))
                .thenComparing(Duty::kind)
                .thenComparing(duty -> duty.due().date())
                .thenComparing(Duty::subject)
                .thenComparing(duty -> duty.what().toString());
    }
}
