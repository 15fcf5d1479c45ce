package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/**
 * A tree of findings (认定结论树). A combination has parts, a leaf a reason and the facts that it looked at. The verdict is written for readers; when it is read
 * it must follow from the parts.
 */
record FindingWire(
        @Pattern(regexp = Texts.CODE, message = "json.code") String rule,
        @Size(max = Texts.MEDIUM, message = "json.length") String document,
        @Size(max = Texts.MEDIUM, message = "json.length") String article,
        Verdict verdict,
        @Nullable Combination combination,

        @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<FindingWire> parts,

        @Nullable ReasonWire reason,

        @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<RefWire> on,

        @Nullable @Size(max = Texts.MANY, message = "json.items")
        List<RefWire> missing)
        implements Wire<Finding> {

    /** Names a fact of the person, or of the obligor with this number (事实项). */
    record RefWire(
            @Pattern(regexp = Texts.CODE, message = "json.code")
            String code,

            Integer person) implements Wire<FactRef> {

        @Override
        public FactRef meaning() {
            return new FactRef(code, person);
        }
    }

    static FindingWire of(Finding finding) {
        return finding instanceof Finding.Leaf leaf ? leaf(leaf) : combined((Finding.Node) finding);
    }

    private static FindingWire combined(Finding.Node node) {
        return new FindingWire(
                node.rule(),
                node.citation().document(),
                node.citation().article(),
                node.verdict(),
                node.combination(),
                node.parts().stream().map(FindingWire::of).toList(),
                null,
                null,
                null);
    }

    private static FindingWire leaf(Finding.Leaf leaf) {
        Observation seen = leaf.observation();
        return new FindingWire(
                leaf.rule(),
                leaf.citation().document(),
                leaf.citation().article(),
                leaf.verdict(),
                null,
                null,
                ReasonWire.of(seen.reason()),
                refs(seen.on()),
                refs(seen.missing()));
    }

    private static List<RefWire> refs(List<FactRef> facts) {
        return facts.stream()
                .map(fact -> new RefWire(fact.code(), fact.person()))
                .toList();
    }

    /** @throws InvalidInputException {@code json.missing}, {@code json.finding} for what is neither leaf nor combination, {@code json.verdict} */
    @Override
    public Finding meaning() {
        Finding finding = parts == null ? leaf() : combined(parts);
        if (finding.verdict() != verdict) {
            throw InvalidInputException.of("verdict", "json.verdict", verdict.name(), finding.verdict());
        }
        return finding;
    }

    private Finding combined(List<FindingWire> findings) {
        if (combination == null) {
            throw InvalidInputException.of("combination", "json.missing", "");
        }
        if (reason != null || on != null || missing != null) {
            throw InvalidInputException.of("", "json.finding", "");
        }
        return Finding.combined(
                rule,
                new Citation(document, article),
                combination,
                findings.stream().map(FindingWire::meaning).toList());
    }

    private Finding leaf() {
        if (reason == null) {
            throw InvalidInputException.of("reason", "json.missing", "");
        }
        if (on == null || missing == null || combination != null) {
            throw InvalidInputException.of("", "json.finding", "");
        }
        return Finding.leaf(
                rule,
                new Citation(document, article),
                new Observation(
                        verdict,
                        reason.meaning(),
                        on.stream().map(RefWire::meaning).toList(),
                        missing.stream().map(RefWire::meaning).toList()));
    }
}
