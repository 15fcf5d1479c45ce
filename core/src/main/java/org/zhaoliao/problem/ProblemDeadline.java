package org.zhaoliao.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.policy.Policy;

/**
 * By when somebody must act on a problem, and who must be told that it is late (办理时限与督办). Never stored: it follows from the problem, the policy and the day.
 *
 * <p>Handing a problem up moves no deadline: it stays as late as it was.
 *
 * @param due last day: to settle it, or to ask the unit again
 * @param pressed the last day before the county bureau presses it: so long after the due date, or so long after it came up, whatever is sooner
 * @param escalation who has to press it
 */
public record ProblemDeadline(DueDate due, DueDate pressed, Escalation escalation) {

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
     * The deadline of a problem on a day, as it stood then.
     *
     * @param policy read at the day from which each period runs
     * @return empty when nobody had to act on that day, see {@link Problem#isUnsettledOn}
     */
    public static Optional<ProblemDeadline> of(
            Problem problem, Policy policy, WorkingCalendar calendar, LocalDate asOf) {
        if (!problem.isUnsettledOn(asOf)) {
            return Optional.empty();
        }
        Problem then = problem.asOf(asOf);
        DueDate due = due(then, policy, calendar);
        DueDate pressed = pressed(then, due, policy, calendar);
        return Optional.of(new ProblemDeadline(due, pressed, escalation(due, pressed, asOf)));
    }

    private static DueDate due(Problem problem, Policy policy, WorkingCalendar calendar) {
        LocalDate begin = problem.clockFrom();
        Policy inForce = policy.on(begin);
        if (problem.status() != ProblemStatus.REFERRED) {
            return inForce.get(ProblemPolicy.SETTLEMENT).dueFrom(begin, calendar);
        }
        List<LocalDate> agreed = problem.followUp();
        return agreed.isEmpty()
                ? inForce.get(ProblemPolicy.FOLLOW_UP).dueFrom(begin, calendar)
                : new DueDate(agreed.get(0), Certainty.ANNOUNCED);
    }

    private static DueDate pressed(Problem problem, DueDate due, Policy policy, WorkingCalendar calendar) {
        DueDate afterDue =
                policy.on(problem.clockFrom()).get(ProblemPolicy.COUNTY_AFTER).dueFrom(due.date(), calendar);
        LocalDate cameUp = problem.cameUp();
        DueDate atMost = policy.on(cameUp).get(ProblemPolicy.UNSETTLED_AT_MOST).dueFrom(cameUp, calendar);
        return atMost.date().isBefore(afterDue.date()) ? atMost : afterDue;
    }

    private static Escalation escalation(DueDate due, DueDate pressed, LocalDate asOf) {
        if (pressed.isOver(asOf)) {
            return Escalation.COUNTY;
        }
        return due.isOver(asOf) ? Escalation.OFFICE : Escalation.NONE;
    }
}
