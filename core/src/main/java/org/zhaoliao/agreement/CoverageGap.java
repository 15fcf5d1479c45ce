package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.Policy;

/**
 * Days on which a recipient has nobody by their side (照料空档, W1.3).
 *
 * @param recipient who
 * @param days as long as the gap lasts within the window that was looked at
 * @param kind what is missing
 */
public record CoverageGap(RecipientId recipient, DateRange days, Kind kind) {

    /** Whether the gap is to be reported on a day. */
    public boolean isAlertOn(LocalDate asOf, Policy policy) {
        return lasted(asOf) >= policy.get(AgreementPolicy.GAP_ALERT_DAYS);
    }

    /** Whether the gap should have been closed before a day. */
    public boolean isOverdueOn(LocalDate asOf, Policy policy) {
        return lasted(asOf) >= policy.get(AgreementPolicy.GAP_OVERDUE_DAYS);
    }

    /** How many of its days have begun by a day, that day included; 0 before the first. */
    public long lasted(LocalDate asOf) {
        LocalDate end = asOf.isBefore(days.until()) ? asOf.plusDays(1) : days.until();
        return Math.max(0, ChronoUnit.DAYS.between(days.from(), end));
    }

    /** What is missing. */
    public enum Kind {
        /** No agreement is in force (无有效协议). */
        NO_AGREEMENT,
        /** An agreement is in force, but none of its caregivers is known to be able to serve (无人能够照料). */
        NO_ABLE_CAREGIVER,
        /** In hospital, and nobody attends (住院无人陪护). */
        NOBODY_AT_BEDSIDE,
        /** In hospital, and it is not known whether anybody attends (住院陪护情况不明). */
        ATTENDANCE_UNKNOWN
    }
}
