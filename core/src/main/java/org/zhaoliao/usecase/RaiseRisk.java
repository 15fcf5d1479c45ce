package org.zhaoliao.usecase;

import java.util.Optional;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.risk.RiskAct;
import org.zhaoliao.risk.RiskCase;
import org.zhaoliao.risk.RiskCaseId;
import org.zhaoliao.risk.RiskGrading;
import org.zhaoliao.risk.RiskSignal;
import org.zhaoliao.store.CareStore;

/** Takes in a risk signal: it joins the open case of its matter, or opens one (登记风险信号). */
public final class RaiseRisk {

    private final CareStore store;

    /** Writes to the given store. */
    public RaiseRisk(CareStore store) {
        this.store = store;
    }

    /**
     * Takes in a signal.
     *
     * @param id for the case, when one has to be opened
     * @return the case as it is stored now
     * @throws ConflictException when the recipient is not stored
     */
    public Versioned<RiskCase> raise(RiskCaseId id, RecipientId recipient, RiskSignal signal, RaiseRisk.Under under) {
        RiskCase.Matter matter = new RiskCase.Matter(recipient, signal.kind());
        RiskGrading.Exposure exposure = exposure(recipient, under);
        Optional<Versioned<RiskCase>> open = store.riskCases().of(recipient).stream()
                .filter(Versioned::counts)
                .filter(stored ->
                        stored.value().isOpen() && stored.value().matter().equals(matter))
                .findFirst();
        return open.map(stored -> joined(stored, RiskAct.join(signal, exposure, under.policy()), under.change()))
                .orElseGet(() -> store.riskCases()
                        .add(RiskCase.opened(id, recipient, signal, exposure, under.policy()), under.change()));
    }

    /** What makes it graver, as known at the moment of the change. */
    private RiskGrading.Exposure exposure(RecipientId recipient, RaiseRisk.Under under) {
        Recipient person = store.recipients()
                .find(recipient)
                .orElseThrow(() -> new ConflictException(ConflictException.Kind.NOT_STORED, recipient))
                .value();
        return new ReadCaseFiles(store, under.change().at()).of(person).exposure(under.policy());
    }

    /** An open case always takes a signal of its matter in. */
    private Versioned<RiskCase> joined(Versioned<RiskCase> stored, RiskAct act, Change change) {
        return stored.value()
                .decide(act)
                .fold(
                        accepted -> store.riskCases()
                                .replace(stored.value().after(act, accepted), stored.revision(), change),
                        refused -> stored);
    }

    /**
     * Under which policy, and by whom.
     *
     * @param policy the policy in the recipient's village on the day of the signal
     * @param change who, when, why, on what basis
     */
    public record Under(Policy policy, Change change) {}
}
