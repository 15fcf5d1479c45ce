package org.zhaoliao.json;

import java.util.HexFormat;
import org.zhaoliao.eligibility.EligibilityDecision;

/**
 * A decision with the digest of its canonical form (带摘要的认定结论): whoever decides again on the same facts, under the same law and book, gets the same digest.
 *
 * @param decision what was decided
 * @param algorithm the hash that was used
 * @param digest its value, in lower-case hexadecimal digits
 */
public record SealedDecision(EligibilityDecision decision, String algorithm, String digest) {

    /** Seals a decision. */
    public static SealedDecision seal(EligibilityDecision decision, Digest hash) {
        byte[] digest = hash.of(DecisionDocument.canonical(decision));
        return new SealedDecision(decision, hash.algorithm(), HexFormat.of().formatHex(digest));
    }

    /** Whether the decision still has this digest; never when the hash is another one. */
    public boolean isIntact(Digest hash) {
        return algorithm.equals(hash.algorithm())
                && seal(decision, hash).digest().equals(digest);
    }
}
