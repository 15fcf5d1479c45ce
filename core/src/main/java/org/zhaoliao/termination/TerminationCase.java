package org.zhaoliao.termination;

import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.determination.DeterminationPolicy;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.termination.Termination.Step;

/**
 * A termination and the step that is to be taken: what the guards of the life cycle look at (终止处理事项).
 *
 * @param termination as it stands
 * @param step what is to be done
 * @param policy the policy of the place
 * @param calendar which days are working days
 */
public record TerminationCase(Termination termination, Step step, Policy policy, WorkingCalendar calendar) {

    boolean isInOrder() {
        return !step.on().isBefore(termination.lastDay());
    }

    /** Whether the person was heard, or by the law of the day of the step need not be. */
    boolean isHeardWhereNeeded() {
        Policy then = policy.on(step.on());
        return termination.last(TerminationAction.HEAR).isPresent()
                || !then.get(TerminationPolicy.HEARING)
                || then.get(TerminationPolicy.NO_HEARING).contains(termination.ground());
    }

    /** Silence counts only when the time to answer is over. */
    boolean isAnsweredOrLate() {
        return !step.hearing().contains(Termination.Hearing.NO_ANSWER)
                || answerEnd().map(end -> end.isOver(step.on())).orElse(false);
    }

    /** The last day to answer; empty while the person was not asked. */
    Optional<DueDate> answerEnd() {
        return termination
                .last(TerminationAction.INVITE)
                .map(asked ->
                        policy.on(asked.on()).get(TerminationPolicy.ANSWER).dueFrom(asked.on(), calendar));
    }

    /** Who decides: the county, or the township where that was handed down (arts. 26 and 28). */
    DivisionLevel decider() {
        return DeterminationPolicy.decider(policy.on(step.on()));
    }

    boolean wasObjected() {
        return termination.last(TerminationAction.OBJECT).isPresent();
    }

    boolean isPostedAgain() {
        return termination.last(TerminationAction.POST_AGAIN).isPresent();
    }

    Optional<DueDate> noticeEnd() {
        return TerminationLimits.noticeEnd(termination, policy, calendar);
    }

    boolean isNoticeOver() {
        return noticeEnd().map(end -> end.isOver(step.on())).orElse(false);
    }

    /** Whether the notice is over, or does not hold up the decision. */
    boolean isPastNotice() {
        return isNoticeOver()
                || policy.on(step.on())
                        .get(TerminationPolicy.NOTICE_NOT_BLOCKING)
                        .contains(termination.ground());
    }
}
