package org.zhaoliao.json;

import static org.zhaoliao.json.ValueForm.member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * A decision as JSON (认定结论文件), format {@code zhaoliao-decision/1}: the facts that it saw, the whole tree of findings, the day, the place, the law and the
 * policy book. Nothing in it depends on the machine, the language or the time at which it is written.
 *
 * <p>It holds personal data: encrypt it where it is kept.
 */
public final class DecisionDocument {

    /** The format that this version reads and writes. */
    public static final String FORMAT = "zhaoliao-decision/1";

    private DecisionDocument() {}

    /** The decision as indented JSON; {@link #read} gives an equal decision back. */
    public static String write(EligibilityDecision decision) {
        return BoundedJson.text(tree(decision));
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
        JsonNode tree = ValueForm.object(
                BoundedJson.tree(json),
                "format",
                "division",
                "asOf",
                "lawVersion",
                "policyVersion",
                "verdict",
                "facts",
                "root",
                "ruralStandard");
        Format.check(tree, FORMAT);
        EligibilityDecision decision = new EligibilityDecision(
                member(tree, "facts", FactForms.PERSON.form()),
                member(tree, "root", FindingForm.FORM),
                member(tree, "ruralStandard", FindingForm.FORM),
                DivisionCode.of(member(tree, "division", ValueForm.TEXT)),
                member(tree, "asOf", ValueForm.DAY),
                member(tree, "lawVersion", ValueForm.TEXT),
                member(tree, "policyVersion", ValueForm.TEXT));
        Verdict said = member(tree, "verdict", ValueForm.choice(Verdict.class));
        if (decision.verdict() != said) {
            throw InvalidInputException.of("verdict", "json.verdict", said.name(), decision.verdict());
        }
        return decision;
    }

    private static Map<String, Object> tree(EligibilityDecision decision) {
        return ValueForm.map(
                "format", FORMAT,
                "division", decision.division().digits(),
                "asOf", decision.asOf().toString(),
                "lawVersion", decision.lawVersion(),
                "policyVersion", decision.policyVersion(),
                "verdict", decision.verdict().name(),
                "facts", FactForms.PERSON.written(decision.facts()),
                "root", FindingForm.FORM.written().apply(decision.root()),
                "ruralStandard", FindingForm.FORM.written().apply(decision.ruralStandard()));
    }
}
