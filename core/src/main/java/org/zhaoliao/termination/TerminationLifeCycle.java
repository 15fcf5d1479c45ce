package org.zhaoliao.termination;

import static org.zhaoliao.termination.TerminationAction.DECIDE;
import static org.zhaoliao.termination.TerminationAction.DROP;
import static org.zhaoliao.termination.TerminationAction.HEAR;
import static org.zhaoliao.termination.TerminationAction.INVITE;
import static org.zhaoliao.termination.TerminationAction.OBJECT;
import static org.zhaoliao.termination.TerminationAction.POST_AGAIN;
import static org.zhaoliao.termination.TerminationAction.POST_NOTICE;
import static org.zhaoliao.termination.TerminationAction.TELL;
import static org.zhaoliao.termination.TerminationStatus.DECIDED;
import static org.zhaoliao.termination.TerminationStatus.DROPPED;
import static org.zhaoliao.termination.TerminationStatus.HEARD;
import static org.zhaoliao.termination.TerminationStatus.NOT_ENDED;
import static org.zhaoliao.termination.TerminationStatus.OBJECTED;
import static org.zhaoliao.termination.TerminationStatus.ON_NOTICE;
import static org.zhaoliao.termination.TerminationStatus.PROPOSED;
import static org.zhaoliao.termination.TerminationStatus.TOLD;

import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.TransitionTable;
import org.zhaoliao.termination.Termination.Step;

/**
 * The life cycle of an ending of support (终止生命周期), 民发〔2021〕43号 arts. 25 and 26, 社会救助法 art. 48. The duty to hear the person binds every decision
 * from the day it is in force, so that a hearing can still be held while the proposal is on notice. What was decided after an objection is published
 * again before the person is told (art. 26); both can be done on one day.
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

    private static TransitionTable<TerminationStatus, TerminationAction, TerminationCase> table() {
        return TransitionTable.<TerminationStatus, TerminationAction, TerminationCase>of(TerminationStatus.class)
                .row(PROPOSED, INVITE, PROPOSED, TerminationGuards.REASONED)
                .row(PROPOSED, HEAR, HEARD, TerminationGuards.HEARING)
                .row(PROPOSED, POST_NOTICE, ON_NOTICE, TerminationGuards.POSTING)
                .row(PROPOSED, DROP, DROPPED, TerminationGuards.REASONED)
                .row(HEARD, POST_NOTICE, ON_NOTICE, TerminationGuards.POSTING)
                .row(HEARD, DROP, DROPPED, TerminationGuards.REASONED)
                .row(ON_NOTICE, INVITE, ON_NOTICE, TerminationGuards.REASONED)
                .row(ON_NOTICE, HEAR, ON_NOTICE, TerminationGuards.HEARING)
                .row(ON_NOTICE, OBJECT, OBJECTED, TerminationGuards.OBJECTING)
                .row(ON_NOTICE, DECIDE, DECIDED, TerminationGuards.DECIDING)
                .row(ON_NOTICE, DROP, DROPPED, TerminationGuards.REASONED)
                .row(OBJECTED, INVITE, OBJECTED, TerminationGuards.REASONED)
                .row(OBJECTED, HEAR, OBJECTED, TerminationGuards.HEARING)
                .row(OBJECTED, DECIDE, DECIDED, TerminationGuards.DECIDING_OBJECTION)
                .row(OBJECTED, DROP, NOT_ENDED, TerminationGuards.DROPPING_OBJECTION)
                .row(NOT_ENDED, POST_AGAIN, DROPPED, TerminationGuards.POSTING_AGAIN)
                .row(DECIDED, POST_AGAIN, DECIDED, TerminationGuards.POSTING_AGAIN)
                .row(DECIDED, TELL, TOLD, TerminationGuards.TELLING)
                .build();
    }
}
