package org.zhaoliao.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Citation;

/**
 * The duty to assess a recipient again, or for the first time (复核评估).
 *
 * @param cause what brings it about
 * @param since the day from which its time runs: of the report, of the last assessment, or of the begin of support
 * @param due the last day in time
 * @param basis what it rests on
 */
public record Reassessment(Cause cause, LocalDate since, DueDate due, Citation basis) {

    /** What brings the duty about (评估事由). */
    public enum Cause {
        /** Nobody has assessed the person (从未评估). */
        NEVER_ASSESSED,
        /** A change was reported and nobody has assessed the person since (情况变化报告). */
        CHANGE_REPORTED,
        /** The last assessment stands for a time only (定期评估). */
        ROUTINE
    }

    /** Who reports a change (报告人), 民发〔2021〕43号 art. 23. */
    public enum Reporter {
        /** The person (本人). */
        PERSON,
        /** The caregiver (照料服务人). */
        CAREGIVER,
        /** The village committee (村（居）民委员会). */
        VILLAGE,
        /** The support institution (供养服务机构). */
        INSTITUTION,
        /** Nobody: the office saw it at a visit or in a data match (民政部门自行发现). */
        OFFICE
    }

    /**
     * A change of what a recipient can do by themselves, reported (情况变化报告), art. 23.
     *
     * @param received the day on which the report was received
     * @param by who reported it
     */
    public record Report(LocalDate received, Reporter by) {}

    /**
     * The duty because of a report that no assessment has answered, as seen on the policy's day. A report is answered by any assessment of its day or after it;
     * of several the earliest decides.
     */
    public static Optional<Reassessment> reported(
            Collection<Report> reports,
            Collection<SelfCareAssessment> assessments,
            Policy policy,
            WorkingCalendar calendar) {
        Optional<LocalDate> last =
                SelfCareAssessment.holdingOn(policy.day(), assessments).map(SelfCareAssessment::assessedOn);
        return reports.stream()
                .map(Report::received)
                .filter(day -> !day.isAfter(policy.day()))
                .filter(day -> last.map(day::isAfter).orElse(true))
                .min(Comparator.naturalOrder())
                .map(day -> of(Cause.CHANGE_REPORTED, day, policy, calendar));
    }

    /**
     * The duty though nothing was reported, as seen on the policy's day: after the last assessment, or after the begin of support when there is none. Due dates
     * far ahead are given too.
     *
     * @param supportedFrom first day of support
     */
    public static Reassessment routine(
            LocalDate supportedFrom,
            Collection<SelfCareAssessment> assessments,
            Policy policy,
            WorkingCalendar calendar) {
        return SelfCareAssessment.holdingOn(policy.day(), assessments)
                .map(last -> of(Cause.ROUTINE, last.assessedOn(), policy, calendar))
                .orElseGet(() -> of(Cause.NEVER_ASSESSED, supportedFrom, policy, calendar));
    }

    private static Reassessment of(Cause cause, LocalDate since, Policy policy, WorkingCalendar calendar) {
        Parameter<LegalPeriod> parameter =
                cause == Cause.ROUTINE ? AssessmentPolicy.ROUTINE_INTERVAL : AssessmentPolicy.REASSESSMENT;
        PolicyValue<LegalPeriod> period = policy.cited(parameter);
        return new Reassessment(cause, since, period.value().dueFrom(since, calendar), period.citation());
    }
}
