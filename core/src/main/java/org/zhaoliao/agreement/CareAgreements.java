package org.zhaoliao.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The care agreements of a system (协议库). A recipient has one at most that holds (W2.4). */
public interface CareAgreements extends RecipientRecords<AgreementId, CareAgreement> {

    /** How agreements are stored. */
    StoredKind<CareAgreement> KIND = new StoredKind<>(
            "agreement",
            CareAgreement.class,
            agreement -> agreement.recipient().value(),
            agreement -> agreement.caregiver().value(),
            agreement -> Stream.of(agreement.recipient().value())
                    .filter(recipient -> agreement.status().holds())
                    .toList());

    /** All agreements of a caregiver, ordered by identifier. */
    List<Versioned<CareAgreement>> of(CaregiverId caregiver);
}
