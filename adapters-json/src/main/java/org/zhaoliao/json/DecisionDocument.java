package org.zhaoliao.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A decision as JSON (认定结论文件), see {@link Documents#DECISION}: the facts that it saw, the whole tree of findings, the day, the place, the law and the
 * policy book. Nothing in it depends on the machine, the language or the time at which it is written.
 *
 * <p>It holds personal data: encrypt it where it is kept.
 */
public final class DecisionDocument {

    private DecisionDocument() {}

    /** The decision as indented JSON; {@link #read} gives an equal decision back. */
    public static String write(EligibilityDecision decision) {
        return Documents.DECISION.write(decision);
    }

    /** The canonical bytes of the document (RFC 8785, UTF-8): equal decisions give equal bytes, on any machine. */
    public static byte[] canonical(EligibilityDecision decision) {
        try {
            return new JsonCanonicalizer(write(decision)).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /**
     * Reads a document.
     *
     * @throws InvalidInputException with the faults and their places; {@code json.verdict} where a verdict does not follow from its parts, as after a hand
     *     has changed one
     */
    public static EligibilityDecision read(String json) {
        return Documents.DECISION.read(json);
    }
}
