package org.zhaoliao.termination;

import static org.zhaoliao.place.DivisionLevel.COUNTY;
import static org.zhaoliao.place.DivisionLevel.TOWNSHIP;
import static org.zhaoliao.termination.TerminationAction.DECIDE;
import static org.zhaoliao.termination.TerminationAction.OBJECT;
import static org.zhaoliao.termination.TerminationAction.POST_AGAIN;
import static org.zhaoliao.termination.TerminationAction.POST_NOTICE;
import static org.zhaoliao.termination.TerminationAction.TELL;

import java.time.LocalDate;
import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.determination.DeterminationPolicy;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;

/** Until when the next step of a termination has to be taken (终止办理时限), 民发〔2021〕43号 art. 26. */
public final class TerminationLimits {

    private TerminationLimits() {}

    /** The step that waits, and its last day; empty when all is done. A limit follows the policy of the day on which it began. */
    public static Optional<TerminationLimit> open(Termination termination, Policy policy, WorkingCalendar calendar) {
        return waiting(termination)
                .map(waiting -> waiting.from(start(termination, policy, calendar), policy, calendar));
    }

    /** The last day of the public notice, on which an objection is still in time; empty when there was none. */
    public static Optional<DueDate> noticeEnd(Termination termination, Policy policy, WorkingCalendar calendar) {
        return termination
                .last(POST_NOTICE)
                .map(posted ->
                        policy.on(posted.on()).get(TerminationPolicy.NOTICE).dueFrom(posted.on(), calendar));
    }

    private static Optional<Waiting> waiting(Termination termination) {
        return switch (termination.status()) {
            case PROPOSED, HEARD -> Optional.of(new Waiting(POST_NOTICE, TOWNSHIP, TerminationPolicy.POSTING));
            case ON_NOTICE -> Optional.of(new Waiting(DECIDE, COUNTY, TerminationPolicy.DECISION));
            case OBJECTED -> Optional.of(new Waiting(DECIDE, COUNTY, TerminationPolicy.OBJECTION));
            case NOT_ENDED -> Optional.of(new Waiting(POST_AGAIN, TOWNSHIP, TerminationPolicy.POSTING));
            case DECIDED ->
                Optional.of(
                        termination.last(OBJECT).isPresent()
                                        && termination.last(POST_AGAIN).isEmpty()
                                ? new Waiting(POST_AGAIN, TOWNSHIP, TerminationPolicy.POSTING)
                                : new Waiting(TELL, TOWNSHIP, TerminationPolicy.TELLING));
            case TOLD, DROPPED -> Optional.empty();
        };
    }

    /** A hearing moves no limit; the objection begins one, the end of the notice another, unless the notice holds nothing up. */
    private static LocalDate start(Termination termination, Policy policy, WorkingCalendar calendar) {
        return switch (termination.status()) {
            case ON_NOTICE ->
                noticeEnd(termination, policy, calendar)
                        .filter(end -> !isUnblocked(termination, policy))
                        .map(DueDate::date)
                        .orElseGet(() -> day(termination, POST_NOTICE));
            case OBJECTED -> day(termination, OBJECT);
            case DECIDED -> day(termination, termination.last(POST_AGAIN).isPresent() ? POST_AGAIN : DECIDE);
            default -> termination.lastDay();
        };
    }

    private static boolean isUnblocked(Termination termination, Policy policy) {
        return policy.on(termination.lastDay())
                .get(TerminationPolicy.NOTICE_NOT_BLOCKING)
                .contains(termination.ground());
    }

    private static LocalDate day(Termination termination, TerminationAction action) {
        return termination.last(action).map(Termination.Step::on).orElseGet(termination::lastDay);
    }

    private record Waiting(TerminationAction action, DivisionLevel office, Parameter<LegalPeriod> period) {
        TerminationLimit from(LocalDate event, Policy policy, WorkingCalendar calendar) {
            PolicyValue<LegalPeriod> value = policy.on(event).cited(period);
            return new TerminationLimit(
                    action, office(policy.on(event)), value.value().dueFrom(event, calendar), value.citation());
        }

        private DivisionLevel office(Policy then) {
            return office == COUNTY ? DeterminationPolicy.decider(then) : office;
        }
    }
}
