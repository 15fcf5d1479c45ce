package org.zhaoliao.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision as JSON (认定结论文件), see {@link Documents#DECISION}: the facts that it saw, the whole tree of findings, the day, the place, the law and the
 * policy book. Nothing in it depends on the machine, the language or the time at which it is written.
 *
 * <p>For the whole exchange it holds personal data: encrypt it where it is kept.
 */
public final class DecisionDocument {

    /** The first version of the document, in which the canonical form stays, so that digests outlive later versions. */
    private static final String CANONICAL = "zhaoliao-decision/1";

    private DecisionDocument() {}

    /** The decision as indented JSON for the whole exchange; {@link #read} gives an equal decision back. */
    public static String exchange(EligibilityDecision decision) {
        return Documents.DECISION.write(decision, Disclosure.EXCHANGE);
    }

    /**
     * The canonical bytes of the decision (RFC 8785, UTF-8): equal decisions give equal bytes, on any machine, whatever a document shows to whom and whichever
     * version it is of. They hold all of it.
     */
    public static byte[] canonical(EligibilityDecision decision) {
        try {
            ObjectNode whole = Documents.DECISION.tree(decision, Disclosure.EXCHANGE);
            whole.remove(Traits.DISCLOSURE);
            whole.put(Format.MEMBER, CANONICAL);
            return new JsonCanonicalizer(BoundedJson.line(whole)).getEncodedUTF8();
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
