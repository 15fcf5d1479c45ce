package org.zhaoliao.usecase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.store.CareStore;

/** Puts everything recorded of a recipient side by side, as it was known by a moment. */
public final class ReadCaseFiles {

    private final CareStore store;
    private final Knowledge known;

    /** Reads from a store what was recorded by the moment, that moment included. */
    public ReadCaseFiles(CareStore store, Instant moment) {
        this(store, new Knowledge(moment));
    }

    ReadCaseFiles(CareStore store, Knowledge known) {
        this.store = store;
        this.known = known;
    }

    /** Shows the case files of a division, in the order of its pages; holds one page in memory. */
    public void each(DivisionCode within, Consumer<CaseFile> visitor) {
        known.each(store.recipients(), within, recipient -> visitor.accept(of(recipient)));
    }

    /** The case file of a recipient. */
    public CaseFile of(Recipient recipient) {
        RecipientId id = recipient.id();
        List<CareAgreement> agreements =
                known.states(store.agreements(), store.agreements().of(id));
        return new CaseFile(
                recipient,
                new CaseFile.Care(
                        known.states(store.assessments(), store.assessments().of(id)),
                        agreements,
                        caregivers(agreements),
                        known.states(
                                store.verifications(), store.verifications().of(id))),
                new CaseFile.Watch(
                        known.states(store.visits(), store.visits().of(id)),
                        known.states(store.problems(), store.problems().of(id)),
                        known.states(store.surveys(), store.surveys().of(id)),
                        known.states(store.inspections(), store.inspections().of(id)),
                        known.states(store.riskCases(), store.riskCases().of(id)),
                        known.states(store.leads(), store.leads().of(id)),
                        known.states(store.referrals(), store.referrals().of(id)),
                        known.states(store.complaints(), store.complaints().of(id))));
    }

    private Map<CaregiverId, Caregiver> caregivers(List<CareAgreement> agreements) {
        Map<CaregiverId, Caregiver> caregivers = new LinkedHashMap<>();
        for (CareAgreement agreement : agreements) {
            known.state(store.caregivers(), agreement.caregiver())
                    .ifPresent(caregiver -> caregivers.put(caregiver.id(), caregiver));
        }
        return caregivers;
    }
}
