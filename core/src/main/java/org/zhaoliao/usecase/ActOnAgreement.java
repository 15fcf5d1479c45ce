package org.zhaoliao.usecase;

import org.zhaoliao.agreement.AgreementAct;
import org.zhaoliao.agreement.AgreementAction;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.AgreementLifeCycle;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;

/** Takes one act on a stored agreement: rectification, suspension, ending and so on (协议办理). */
public final class ActOnAgreement {

    private final CareStore store;

    /** Writes to the given store. */
    public ActOnAgreement(CareStore store) {
        this.store = store;
    }

    /**
     * Takes the act, when the life cycle accepts it.
     *
     * @return what the life cycle answered; nothing was written when it refused
     * @throws ConflictException when the agreement is not stored, or was changed meanwhile
     */
    public Outcome<AgreementStatus, AgreementAction> act(AgreementId id, AgreementAct act, Change change) {
        Versioned<CareAgreement> stored = store.agreements()
                .find(id)
                .orElseThrow(() -> new ConflictException(ConflictException.Kind.NOT_STORED, id));
        return AgreementLifeCycle.decide(stored.value(), act)
                .fold(
                        accepted -> {
                            store.agreements()
                                    .replace(
                                            AgreementLifeCycle.after(stored.value(), act, accepted),
                                            stored.revision(),
                                            change);
                            return accepted;
                        },
                        refused -> refused);
    }
}
