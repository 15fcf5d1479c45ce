package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.continuation.Verification;
import org.zhaoliao.continuation.VerificationId;
import org.zhaoliao.continuation.Verifications;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;

/** Verifications. */
final class KeyedVerifications extends KeyedPort<VerificationId, Verification> implements Verifications {

    KeyedVerifications(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<Verification>> of(RecipientId recipient) {
        return about(recipient);
    }
}
