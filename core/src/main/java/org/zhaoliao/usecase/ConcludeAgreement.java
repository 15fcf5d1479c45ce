package org.zhaoliao.usecase;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementLifeCycle;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.lifecycle.Outcome.Accepted;
import org.zhaoliao.lifecycle.Transition;
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
     * @return that it took effect; or, for the draft that stays, every reason of every act of the sitting why it could not be concluded: who comes again
     *     should have to come once
     * @throws org.zhaoliao.revision.ConflictException when another agreement of the recipient came to hold meanwhile
     */
    public Outcome<AgreementStatus, AgreementAction> conclude(CareAgreement draft, Sitting sitting, Change change) {
        return store.transactions().within(() -> concluded(draft, sitting, change));
    }

    private Outcome<AgreementStatus, AgreementAction> concluded(CareAgreement draft, Sitting sitting, Change change) {
        Set<Reason> reasons = new LinkedHashSet<>();
        CareAgreement agreement = draft;
        Outcome<AgreementStatus, AgreementAction> last = refused(draft, List.of());
        for (AgreementAct act : acts(sitting, others(draft))) {
            CareAgreement before = agreement;
            last = AgreementLifeCycle.decide(before, act);
            reasons.addAll(last.reasons());
            agreement = row(before, act)
                    .map(row -> AgreementLifeCycle.after(before, act, row))
                    .orElse(before);
        }
        if (!reasons.isEmpty()) {
            return refused(draft, List.copyOf(reasons));
        }
        store.agreements().add(agreement, change);
        return last;
    }

    private List<CareAgreement> others(CareAgreement draft) {
        return store.agreements().of(draft.recipient()).stream()
                .filter(Versioned::counts)
                .map(Versioned::value)
                .toList();
    }

    private static List<AgreementAct> acts(Sitting sitting, List<CareAgreement> others) {
        return List.of(
                AgreementAct.of(AgreementAction.SUBMIT, sitting.on()),
                AgreementAct.sign(CareAgreement.Party.ENTRUSTING, sitting.on()),
                AgreementAct.signForRecipient(sitting.signatory(), sitting.right(), sitting.on()),
                AgreementAct.sign(CareAgreement.Party.CAREGIVER, sitting.on()),
                AgreementAct.bringIntoForce(sitting.on(), sitting.requirements(), others));
    }

    /** What the act would do if nothing stood against it: so the acts after it are looked at too, and nothing is told that only follows from it. */
    private static Optional<Accepted<AgreementStatus, AgreementAction>> row(CareAgreement agreement, AgreementAct act) {
        return AgreementLifeCycle.TABLE.transitions().stream()
                .map(Transition::accepted)
                .filter(row -> row.from() == agreement.status() && row.action() == act.action())
                .findFirst();
    }

    private static Outcome<AgreementStatus, AgreementAction> refused(CareAgreement draft, List<Reason> reasons) {
        return new Outcome.Refused<>(
                draft.status(),
                AgreementAction.BRING_INTO_FORCE,
                reasons,
                AgreementLifeCycle.TABLE.allowed(draft.status()));
    }
}
