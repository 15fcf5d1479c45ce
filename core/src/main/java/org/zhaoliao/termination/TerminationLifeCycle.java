package org.zhaoliao.termination;

import static org.zhaoliao.termination.TerminationAction.DECIDE;
import static org.zhaoliao.termination.TerminationAction.DROP;
import static org.zhaoliao.termination.TerminationAction.HEAR;
import static org.zhaoliao.termination.TerminationAction.OBJECT;
import static org.zhaoliao.termination.TerminationAction.POST_NOTICE;
import static org.zhaoliao.termination.TerminationStatus.DECIDED;
import static org.zhaoliao.termination.TerminationStatus.DROPPED;
import static org.zhaoliao.termination.TerminationStatus.HEARD;
import static org.zhaoliao.termination.TerminationStatus.OBJECTED;
import static org.zhaoliao.termination.TerminationStatus.ON_NOTICE;
import static org.zhaoliao.termination.TerminationStatus.PROPOSED;

import java.util.Optional;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.termination.Termination.Step;

/**
 * The life cycle of an ending of support (终止生命周期), 民发〔2021〕43号 arts. 25 and 26, 社会救助法 art. 48. The duty to hear the person binds every decision
 * from the day it is in force, so that a hearing can still be held while the proposal is on notice.
 */
public final class TerminationLifeCycle {

    /** The table; its guards look at the termination, the step, policy and calendar. */
    public static final TransitionTable<TerminationStatus, TerminationAction, TerminationCase> TABLE = table();

    private TerminationLifeCycle() {}

    /** Answers a step. Pure: nothing is changed before {@link #after}. */
    public static Outcome<TerminationStatus, TerminationAction> decide(TerminationCase asked) {
        return TABLE.decide(asked.termination().status(), asked.step().action(), asked);
    }

    /**
     * The termination after a step.
     *
     * @param accepted what {@link #decide} answered for this termination and this step
     */
    public static Termination after(
            Termination termination, Step step, Accepted<TerminationStatus, TerminationAction> accepted) {
        return termination.after(step, accepted);
    }

    /** The last day of the public notice, on which an objection is still in time; empty when there was none. */
    public static Optional<DueDate> noticeEnd(Termination termination, Policy policy, WorkingCalendar calendar) {
        return termination
                .last(POST_NOTICE)
                .map(posted ->
                        policy.on(posted.on()).get(TerminationPolicy.NOTICE).dueFrom(posted.on(), calendar));
    }

    /** The last day of the county's decision after an objection (art. 26); empty unless there is one open. */
    public static Optional<DueDate> decisionDue(Termination termination, Policy policy, WorkingCalendar calendar) {
        return termination
                .last(OBJECT)
                .filter(objected -> termination.status() == OBJECTED)
                .map(objected -> policy.on(objected.on())
                        .get(TerminationPolicy.OBJECTION)
                        .dueFrom(objected.on(), calendar));
    }

    private static TransitionTable<TerminationStatus, TerminationAction, TerminationCase> table() {
        return TransitionTable.<TerminationStatus, TerminationAction, TerminationCase>of(TerminationStatus.class)
                .row(PROPOSED, HEAR, HEARD, TerminationGuards.STEP)
                .row(PROPOSED, POST_NOTICE, ON_NOTICE, TerminationGuards.POSTING)
                .row(PROPOSED, DROP, DROPPED, TerminationGuards.REASONED)
                .row(HEARD, POST_NOTICE, ON_NOTICE, TerminationGuards.POSTING)
                .row(HEARD, DROP, DROPPED, TerminationGuards.REASONED)
                .row(ON_NOTICE, HEAR, ON_NOTICE, TerminationGuards.STEP)
                .row(ON_NOTICE, OBJECT, OBJECTED, TerminationGuards.OBJECTING)
                .row(ON_NOTICE, DECIDE, DECIDED, TerminationGuards.DECIDING)
                .row(ON_NOTICE, DROP, DROPPED, TerminationGuards.REASONED)
                .row(OBJECTED, HEAR, OBJECTED, TerminationGuards.STEP)
                .row(OBJECTED, DECIDE, DECIDED, TerminationGuards.DECIDING_OBJECTION)
                .row(OBJECTED, DROP, DROPPED, TerminationGuards.REASONED)
                .build();
    }
}
