package org.zhaoliao.agreement;

import static org.zhaoliao.agreement.AgreementAction.BRING_INTO_FORCE;
import static org.zhaoliao.agreement.AgreementAction.CONFIRM_RECTIFIED;
import static org.zhaoliao.agreement.AgreementAction.DECLARE_VOID;
import static org.zhaoliao.agreement.AgreementAction.DEMAND_RECTIFICATION;
import static org.zhaoliao.agreement.AgreementAction.END;
import static org.zhaoliao.agreement.AgreementAction.EXPIRE;
import static org.zhaoliao.agreement.AgreementAction.RESUME;
import static org.zhaoliao.agreement.AgreementAction.SIGN;
import static org.zhaoliao.agreement.AgreementAction.SUBMIT;
import static org.zhaoliao.agreement.AgreementAction.SUSPEND;
import static org.zhaoliao.agreement.AgreementAction.TAKE_BACK;
import static org.zhaoliao.agreement.AgreementStatus.AWAITING_SIGNATURES;
import static org.zhaoliao.agreement.AgreementStatus.DRAFT;
import static org.zhaoliao.agreement.AgreementStatus.ENDED;
import static org.zhaoliao.agreement.AgreementStatus.EXPIRED;
import static org.zhaoliao.agreement.AgreementStatus.IN_FORCE;
import static org.zhaoliao.agreement.AgreementStatus.IN_RECTIFICATION;
import static org.zhaoliao.agreement.AgreementStatus.SUSPENDED;
import static org.zhaoliao.agreement.AgreementStatus.VOID;

import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.TransitionTable;

/** The life cycle of a care agreement (协议生命周期, W2.6). */
public final class AgreementLifeCycle {

    /** The table; its guards look at the agreement and the act. */
    public static final TransitionTable<AgreementStatus, AgreementAction, AgreementCase> TABLE = table();

    private AgreementLifeCycle() {}

    /** Answers an act. Pure: nothing is changed before {@link #after}. */
    public static Outcome<AgreementStatus, AgreementAction> decide(CareAgreement agreement, AgreementAct act) {
        return TABLE.decide(agreement.status(), act.action(), new AgreementCase(agreement, act));
    }

    /**
     * The agreement after an act.
     *
     * @param accepted what {@link #decide} answered for this agreement and this act
     */
    public static CareAgreement after(
            CareAgreement agreement, AgreementAct act, Accepted<AgreementStatus, AgreementAction> accepted) {
        return AgreementChange.of(agreement, act, accepted.to());
    }

    private static TransitionTable<AgreementStatus, AgreementAction, AgreementCase> table() {
        return TransitionTable.<AgreementStatus, AgreementAction, AgreementCase>of(AgreementStatus.class)
                .row(DRAFT, SUBMIT, AWAITING_SIGNATURES, AgreementGuards.STEP)
                .row(DRAFT, DECLARE_VOID, VOID, AgreementGuards.VOIDING)
                .row(AWAITING_SIGNATURES, SIGN, AWAITING_SIGNATURES, AgreementGuards.SIGNING)
                .row(AWAITING_SIGNATURES, TAKE_BACK, DRAFT, AgreementGuards.STEP)
                .row(AWAITING_SIGNATURES, BRING_INTO_FORCE, IN_FORCE, AgreementGuards.TAKING_EFFECT)
                .row(AWAITING_SIGNATURES, DECLARE_VOID, VOID, AgreementGuards.VOIDING)
                .row(IN_FORCE, DEMAND_RECTIFICATION, IN_RECTIFICATION, AgreementGuards.DEMANDING)
                .row(IN_FORCE, SUSPEND, SUSPENDED, AgreementGuards.SUSPENDING)
                .row(IN_FORCE, END, ENDED, AgreementGuards.ENDING)
                .row(IN_FORCE, EXPIRE, EXPIRED, AgreementGuards.EXPIRING)
                .row(IN_FORCE, DECLARE_VOID, VOID, AgreementGuards.VOIDING)
                .row(IN_RECTIFICATION, CONFIRM_RECTIFIED, IN_FORCE, AgreementGuards.STEP)
                .row(IN_RECTIFICATION, END, ENDED, AgreementGuards.ENDING)
                .row(IN_RECTIFICATION, EXPIRE, EXPIRED, AgreementGuards.EXPIRING)
                .row(IN_RECTIFICATION, DECLARE_VOID, VOID, AgreementGuards.VOIDING)
                .row(SUSPENDED, RESUME, IN_FORCE, AgreementGuards.RESUMING)
                .row(SUSPENDED, END, ENDED, AgreementGuards.ENDING)
                .row(SUSPENDED, EXPIRE, EXPIRED, AgreementGuards.EXPIRING)
                .row(SUSPENDED, DECLARE_VOID, VOID, AgreementGuards.VOIDING)
                .build();
    }

    /**
     * An agreement and what is to be done to it: what the guards look at (协议处理事项).
     *
     * @param agreement as it stands
     * @param act what is to be done
     */
    public record AgreementCase(CareAgreement agreement, AgreementAct act) {}
}
