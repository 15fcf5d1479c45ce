package org.zhaoliao.determination;

import static org.zhaoliao.determination.DeterminationAction.ACCEPT;
import static org.zhaoliao.determination.DeterminationAction.ASK_FOR_MATERIALS;
import static org.zhaoliao.determination.DeterminationAction.CONFIRM;
import static org.zhaoliao.determination.DeterminationAction.GIVE_OPINION;
import static org.zhaoliao.determination.DeterminationAction.HAND_IN;
import static org.zhaoliao.determination.DeterminationAction.OBJECT;
import static org.zhaoliao.determination.DeterminationAction.POST_NOTICE;
import static org.zhaoliao.determination.DeterminationAction.PUBLISH;
import static org.zhaoliao.determination.DeterminationAction.RECORD_CHECK;
import static org.zhaoliao.determination.DeterminationAction.REFUSE;
import static org.zhaoliao.determination.DeterminationAction.SEND_TO_COUNTY;
import static org.zhaoliao.determination.DeterminationAction.TELL_REFUSAL;
import static org.zhaoliao.determination.DeterminationAction.WITHDRAW;
import static org.zhaoliao.determination.DeterminationStatus.ACCEPTED;
import static org.zhaoliao.determination.DeterminationStatus.APPLIED;
import static org.zhaoliao.determination.DeterminationStatus.CONFIRMED;
import static org.zhaoliao.determination.DeterminationStatus.INVESTIGATED;
import static org.zhaoliao.determination.DeterminationStatus.MATERIALS_MISSING;
import static org.zhaoliao.determination.DeterminationStatus.OBJECTED;
import static org.zhaoliao.determination.DeterminationStatus.ON_NOTICE;
import static org.zhaoliao.determination.DeterminationStatus.PUBLISHED;
import static org.zhaoliao.determination.DeterminationStatus.REFUSAL_TOLD;
import static org.zhaoliao.determination.DeterminationStatus.REFUSED;
import static org.zhaoliao.determination.DeterminationStatus.SENT_TO_COUNTY;
import static org.zhaoliao.determination.DeterminationStatus.WITHDRAWN;

import org.zhaoliao.determination.Determination.Step;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.TransitionTable;

/**
 * The life cycle of a determination (认定生命周期), 民发〔2021〕43号 arts. 10–18 and 28. There is one request for materials: all that is missing is told at
 * once (art. 12). After an objection there is a new opinion and a new public notice (art. 15).
 */
public final class DeterminationLifeCycle {

    /** The table; its guards look at the determination, the step, policy and calendar. */
    public static final TransitionTable<DeterminationStatus, DeterminationAction, DeterminationCase> TABLE = table();

    private DeterminationLifeCycle() {}

    /** Answers a step. Pure: nothing is changed before {@link #after}. */
    public static Outcome<DeterminationStatus, DeterminationAction> decide(DeterminationCase asked) {
        return TABLE.decide(asked.determination().status(), asked.step().action(), asked);
    }

    /**
     * The determination after a step.
     *
     * @param accepted what {@link #decide} answered for this determination and this step
     */
    public static Determination after(
            Determination determination, Step step, Accepted<DeterminationStatus, DeterminationAction> accepted) {
        return determination.after(step, accepted);
    }

    private static TransitionTable<DeterminationStatus, DeterminationAction, DeterminationCase> table() {
        return TransitionTable.<DeterminationStatus, DeterminationAction, DeterminationCase>of(
                        DeterminationStatus.class)
                .row(APPLIED, ASK_FOR_MATERIALS, MATERIALS_MISSING, DeterminationGuards.ASKING)
                .row(APPLIED, ACCEPT, ACCEPTED, DeterminationGuards.ACCEPTING)
                .row(APPLIED, WITHDRAW, WITHDRAWN, DeterminationGuards.ANYBODY)
                .row(MATERIALS_MISSING, HAND_IN, MATERIALS_MISSING, DeterminationGuards.HANDING_IN)
                .row(MATERIALS_MISSING, ACCEPT, ACCEPTED, DeterminationGuards.ACCEPTING)
                .row(MATERIALS_MISSING, WITHDRAW, WITHDRAWN, DeterminationGuards.ANYBODY)
                .row(ACCEPTED, GIVE_OPINION, INVESTIGATED, DeterminationGuards.TOWNSHIP)
                .row(ACCEPTED, WITHDRAW, WITHDRAWN, DeterminationGuards.ANYBODY)
                .row(INVESTIGATED, POST_NOTICE, ON_NOTICE, DeterminationGuards.TOWNSHIP)
                .row(INVESTIGATED, WITHDRAW, WITHDRAWN, DeterminationGuards.ANYBODY)
                .row(ON_NOTICE, OBJECT, OBJECTED, DeterminationGuards.OBJECTING)
                .row(ON_NOTICE, SEND_TO_COUNTY, SENT_TO_COUNTY, DeterminationGuards.SENDING)
                .row(ON_NOTICE, WITHDRAW, WITHDRAWN, DeterminationGuards.ANYBODY)
                .row(OBJECTED, GIVE_OPINION, INVESTIGATED, DeterminationGuards.TOWNSHIP)
                .row(OBJECTED, WITHDRAW, WITHDRAWN, DeterminationGuards.ANYBODY)
                .row(SENT_TO_COUNTY, RECORD_CHECK, SENT_TO_COUNTY, DeterminationGuards.DECIDER)
                .row(SENT_TO_COUNTY, CONFIRM, CONFIRMED, DeterminationGuards.DECIDER)
                .row(SENT_TO_COUNTY, REFUSE, REFUSED, DeterminationGuards.REFUSING)
                .row(SENT_TO_COUNTY, WITHDRAW, WITHDRAWN, DeterminationGuards.ANYBODY)
                .row(CONFIRMED, PUBLISH, PUBLISHED, DeterminationGuards.ANYBODY)
                .row(REFUSED, TELL_REFUSAL, REFUSAL_TOLD, DeterminationGuards.TOWNSHIP)
                .build();
    }
}
