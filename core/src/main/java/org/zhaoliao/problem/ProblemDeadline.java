package org.zhaoliao.problem;

import java.time.LocalDate;
import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Policy;

/**
 * By when somebody must act on a problem, and who must be told that it is late (办理时限与督办). Never stored: it follows from the problem, the policy and the day.
 *
 * @param due last day: to settle it, or to follow up a referral
 * @param escalation who has to press it
 */
public record ProblemDeadline(DueDate due, Escalation escalation) {

    /** Who has to press a problem. */
    public enum Escalation {
        /** Nobody: it is in time (未超期). */
        NONE,
        /** The head of the office that owns it (本级督办). */
        OFFICE,
        /** The county bureau (县级督办). */
        COUNTY
    }

    /**
     * The deadline of a problem on a day.
     *
     * @param policy read at the day from which the present status lasts
     * @return empty when nobody has to act any more
     */
    public static Optional<ProblemDeadline> of(
            Problem problem, Policy policy, WorkingCalendar calendar, LocalDate asOf) {
        if (!problem.isUnsettled()) {
            return Optional.empty();
        }
        Policy inForce = policy.on(problem.since());
        DueDate due = period(problem, inForce).dueFrom(problem.since(), calendar);
        DueDate pressed = inForce.get(ProblemPolicy.COUNTY_AFTER).dueFrom(due.date(), calendar);
        return Optional.of(new ProblemDeadline(due, escalation(due, pressed, asOf)));
    }

    private static LegalPeriod period(Problem problem, Policy policy) {
        return policy.get(
                problem.status() == ProblemStatus.REFERRED ? ProblemPolicy.FOLLOW_UP : ProblemPolicy.SETTLEMENT);
    }

    private static Escalation escalation(DueDate due, DueDate pressed, LocalDate asOf) {
        if (!due.isOver(asOf)) {
            return Escalation.NONE;
        }
        return pressed.isOver(asOf) ? Escalation.COUNTY : Escalation.OFFICE;
    }
}
