package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.revision.Versioned;

/** Agreements; their partner is the caregiver. */
final class KeyedCareAgreements extends KeyedRecords<AgreementId, CareAgreement> implements CareAgreements {

    KeyedCareAgreements(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<CareAgreement>> of(CaregiverId caregiver) {
        return with(caregiver);
    }
}
