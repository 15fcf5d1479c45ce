package org.zhaoliao.store;

import org.zhaoliao.continuation.Verification;
import org.zhaoliao.continuation.VerificationId;
import org.zhaoliao.continuation.Verifications;

/** Verifications. */
final class KeyedVerifications extends KeyedRecords<VerificationId, Verification> implements Verifications {

    KeyedVerifications(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
