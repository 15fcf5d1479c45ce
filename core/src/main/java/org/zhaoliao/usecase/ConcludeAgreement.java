package org.zhaoliao.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementLifeCycle;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.store.CareStore;

/** Concludes a care agreement in one sitting: it is handed to the three parties, signed by all, and takes effect (签订协议). */
public final class ConcludeAgreement {

    private final CareStore store;

    /**
     * The parties come together to sign (签订现场).
     *
     * @param on the day
     * @param requirements what the examination of the caregiver found
     * @param signatory who signs for the recipient
     * @param right that they may, see {@link CareAgreement.Signatory#right}
     */
    public record Sitting(LocalDate on, Finding requirements, CareAgreement.Signatory signatory, Finding right) {}

    /** Writes to the given store. */
    public ConcludeAgreement(CareStore store) {
        this.store = store;
    }

    /**
     * Concludes the agreement and stores it in force.
     *
     * @param draft the agreement, in status {@code DRAFT}, not stored yet
     * @param sitting when it is signed, and what was shown
     * @return every reason why it could not be concluded; empty when it was
     * @throws org.zhaoliao.revision.ConflictException when another agreement of the recipient came to hold meanwhile
     */
    public List<Reason> conclude(CareAgreement draft, Sitting sitting, Change change) {
        List<CareAgreement> others = store.agreements().of(draft.recipient()).stream()
                .filter(Versioned::counts)
                .map(Versioned::value)
                .toList();
        List<AgreementAct> acts = new ArrayList<>();
        acts.add(AgreementAct.of(AgreementAction.SUBMIT, sitting.on()));
        acts.add(AgreementAct.sign(CareAgreement.Party.ENTRUSTING, sitting.on()));
        acts.add(AgreementAct.signForRecipient(sitting.signatory(), sitting.right(), sitting.on()));
        acts.add(AgreementAct.sign(CareAgreement.Party.CAREGIVER, sitting.on()));
        acts.add(AgreementAct.bringIntoForce(sitting.on(), sitting.requirements(), others));
        CareAgreement agreement = draft;
        for (AgreementAct act : acts) {
            CareAgreement before = agreement;
            Outcome<AgreementStatus, AgreementAction> outcome = AgreementLifeCycle.decide(before, act);
            List<Reason> refused = outcome.fold(accepted -> List.of(), Outcome.Refused::reasons);
            if (!refused.isEmpty()) {
                return refused;
            }
            agreement = outcome.fold(accepted -> AgreementLifeCycle.after(before, act, accepted), refusal -> before);
        }
        store.agreements().add(agreement, change);
        return List.of();
    }
}
