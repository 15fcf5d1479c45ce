package org.zhaoliao.risk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Citation;

/**
 * A risk was told to a higher office (上报).
 *
 * @param at when, in the time of the place
 * @param to the division whose office was told
 * @param level the level at which it was told
 */
public record UpwardReport(LocalDateTime at, DivisionCode to, RiskLevel level) {

    /**
     * A report that has to be made.
     *
     * @param to the township or county whose office is told
     * @param latest the last moment in time
     * @param due its day
     * @param citation what the time rests on
     */
    public record Due(DivisionCode to, LocalDateTime latest, DueDate due, Citation citation) {}

    /**
     * The reports that a case still owes, to the township and to the county: an open case that the office does not know at its present level, counted from
     * the moment it got it. Whoever told a higher office has told the lower one.
     */
    public static List<Due> due(RiskCase riskCase, Policy policy, WorkingCalendar calendar) {
        return riskCase.isOpen()
                ? Stream.of(DivisionLevel.TOWNSHIP, DivisionLevel.COUNTY)
                        .filter(office -> !riskCase.isReportedTo(office))
                        .map(office -> owed(riskCase, office, policy, calendar))
                        .toList()
                : List.of();
    }

    boolean covers(RiskCase.Grade grade) {
        return !at.isBefore(grade.since()) && !grade.level().graverThan(level);
    }

    private static Due owed(RiskCase riskCase, DivisionLevel office, Policy policy, WorkingCalendar calendar) {
        LocalDateTime since = riskCase.grade().since();
        PolicyValue<ReportPeriod> period = policy.on(since.toLocalDate())
                .cited(RiskPolicy.report(office, riskCase.grade().level()));
        ReportPeriod.Deadline deadline = period.value().from(since, calendar);
        return new Due(riskCase.division().at(office), deadline.latest(), deadline.due(), period.citation());
    }
}
