package org.zhaoliao.agreement;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.agreement.CareAgreement.EndReason;
import org.zhaoliao.agreement.CareAgreement.Party;
import org.zhaoliao.rule.Finding;

/**
 * What is done to a care agreement, with what the action needs to know (协议操作内容). What is missing is refused by the life cycle, with a reason.
 *
 * @param action what
 * @param on on which day
 * @param party who signs; none or one
 * @param deadline until when to put right; none or one
 * @param reason why it ends; none or one
 * @param requirements whether the caregiver meets the requirements; none or one
 * @param others the recipient's other agreements
 */
public record AgreementAct(
        AgreementAction action,
        LocalDate on,
        List<Party> party,
        List<LocalDate> deadline,
        List<EndReason> reason,
        List<Finding> requirements,
        List<CareAgreement> others) {

    public AgreementAct {
        party = AtMostOne.of("party", party);
        deadline = AtMostOne.of("deadline", deadline);
        reason = AtMostOne.of("reason", reason);
        requirements = AtMostOne.of("requirements", requirements);
        others = List.copyOf(others);
    }

    /** An action that needs nothing but its day. */
    public static AgreementAct of(AgreementAction action, LocalDate on) {
        return new AgreementAct(action, on, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A party signs. */
    public static AgreementAct sign(Party party, LocalDate on) {
        return new AgreementAct(AgreementAction.SIGN, on, List.of(party), List.of(), List.of(), List.of(), List.of());
    }

    /** The signed agreement takes effect, beside the recipient's other agreements. */
    public static AgreementAct bringIntoForce(LocalDate on, Finding requirements, List<CareAgreement> others) {
        return new AgreementAct(
                AgreementAction.BRING_INTO_FORCE, on, List.of(), List.of(), List.of(), List.of(requirements), others);
    }

    /** The caregiver has to put something right by a deadline. */
    public static AgreementAct demandRectification(LocalDate on, LocalDate deadline) {
        return new AgreementAct(
                AgreementAction.DEMAND_RECTIFICATION,
                on,
                List.of(),
                List.of(deadline),
                List.of(),
                List.of(),
                List.of());
    }

    /** The agreement ends; the day is the first on which it no longer holds. */
    public static AgreementAct end(LocalDate on, EndReason reason) {
        return new AgreementAct(AgreementAction.END, on, List.of(), List.of(), List.of(reason), List.of(), List.of());
    }
}
