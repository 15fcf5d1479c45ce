package org.zhaoliao.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Citation;

/**
 * A risk was told to a higher office (上报).
 *
 * @param on the day
 * @param to the division whose office was told
 * @param level the level at which it was told
 */
public record UpwardReport(LocalDate on, DivisionCode to, RiskLevel level) {

    /**
     * A report that has to be made.
     *
     * @param to the county whose bureau is told
     * @param due by when
     * @param citation what the time rests on
     */
    public record Due(DivisionCode to, DueDate due, Citation citation) {}

    /** The report that a case still owes: an open case that the county does not know at its present level, counted from the day it got it. */
    public static Optional<Due> due(RiskCase riskCase, Policy policy, WorkingCalendar calendar) {
        return riskCase.isOpen() && !riskCase.isReported()
                ? Optional.of(owed(riskCase, policy, calendar))
                : Optional.empty();
    }

    boolean covers(RiskCase.Grade grade) {
        return !on.isBefore(grade.since()) && !grade.level().graverThan(level);
    }

    private static Due owed(RiskCase riskCase, Policy policy, WorkingCalendar calendar) {
        LocalDate since = riskCase.grade().since();
        PolicyValue<LegalPeriod> period =
                policy.on(since).cited(RiskPolicy.report(riskCase.grade().level()));
        return new Due(
                riskCase.division().at(DivisionLevel.COUNTY),
                period.value().dueFrom(since, calendar),
                period.citation());
    }
}
