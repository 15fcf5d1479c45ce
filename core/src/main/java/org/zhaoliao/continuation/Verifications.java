package org.zhaoliao.continuation;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The verifications of a system (核查库). */
public interface Verifications extends Aggregates<VerificationId, Verification> {

    /** How they are stored. */
    StoredKind<Verification> KIND = new StoredKind<>(
            "verification",
            Verification.class,
            verification -> verification.recipient().value(),
            verification -> List.of());

    /** All verifications of a recipient, ordered by identifier. */
    List<Versioned<Verification>> of(RecipientId recipient);
}
