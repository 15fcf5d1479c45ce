package org.zhaoliao.continuation;

import java.util.List;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The verifications of a system (核查库). */
public interface Verifications extends RecipientRecords<VerificationId, Verification> {

    /** How they are stored. */
    StoredKind<Verification> KIND = new StoredKind<>(
            "verification",
            Verification.class,
            verification -> verification.recipient().value(),
            verification -> List.of());
}
