package org.zhaoliao.json;

import static org.zhaoliao.json.ValueForm.member;

import java.util.List;
import java.util.Map;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;
import tools.jackson.databind.JsonNode;

/** A tree of findings in JSON. The verdict of each finding is written for readers; when it is read it must follow from the parts. */
final class FindingForm {

    static final ValueForm<Finding> FORM = new ValueForm<>(FindingForm::written, FindingForm::read);

    private static final ValueForm<FactRef> REF =
            new ValueForm<>(ref -> ValueForm.map("code", ref.code(), "person", ref.person()), node -> {
                ValueForm.object(node, "code", "person");
                return new FactRef(member(node, "code", ValueForm.TEXT), member(node, "person", ValueForm.COUNT));
            });

    private static final ValueForm<Reason> REASON =
            new ValueForm<>(reason -> ValueForm.map("code", reason.code(), "arguments", reason.arguments()), node -> {
                ValueForm.object(node, "code", "arguments");
                return new Reason(
                        member(node, "code", ValueForm.TEXT),
                        member(node, "arguments", ValueForm.list(ValueForm.TEXT)));
            });

    private FindingForm() {}

    private static Object written(Finding finding) {
        Map<String, Object> members = ValueForm.map(
                "rule", finding.rule(),
                "document", finding.citation().document(),
                "article", finding.citation().article(),
                "verdict", finding.verdict().name());
        if (finding instanceof Finding.Node node) {
            members.put("combination", node.combination().name());
            members.put("parts", node.parts().stream().map(FindingForm::written).toList());
        } else if (finding instanceof Finding.Leaf leaf) {
            members.put("reason", REASON.written().apply(leaf.observation().reason()));
            members.put(
                    "on", ValueForm.list(REF).written().apply(leaf.observation().on()));
            members.put(
                    "missing",
                    ValueForm.list(REF).written().apply(leaf.observation().missing()));
        }
        return members;
    }

    private static Finding read(JsonNode node) {
        boolean combined = node.has("parts");
        Finding finding = combined ? combined(node) : leaf(node);
        Verdict said = member(node, "verdict", ValueForm.choice(Verdict.class));
        if (finding.verdict() != said) {
            throw InvalidInputException.of("verdict", "json.verdict", said.name(), finding.verdict());
        }
        return finding;
    }

    private static Finding combined(JsonNode node) {
        ValueForm.object(node, "rule", "document", "article", "verdict", "combination", "parts");
        List<Finding> parts = member(node, "parts", ValueForm.list(FORM));
        return Finding.combined(
                member(node, "rule", ValueForm.TEXT),
                citation(node),
                member(node, "combination", ValueForm.choice(Combination.class)),
                parts);
    }

    private static Finding leaf(JsonNode node) {
        ValueForm.object(node, "rule", "document", "article", "verdict", "reason", "on", "missing");
        return Finding.leaf(
                member(node, "rule", ValueForm.TEXT),
                citation(node),
                new Observation(
                        member(node, "verdict", ValueForm.choice(Verdict.class)),
                        member(node, "reason", REASON),
                        member(node, "on", ValueForm.list(REF)),
                        member(node, "missing", ValueForm.list(REF))));
    }

    private static Citation citation(JsonNode node) {
        return new Citation(member(node, "document", ValueForm.TEXT), member(node, "article", ValueForm.TEXT));
    }
}
