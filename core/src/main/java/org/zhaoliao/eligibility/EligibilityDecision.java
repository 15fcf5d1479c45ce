package org.zhaoliao.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * Whether a person qualifies, and why (认定结论).
 *
 * @param root what came out of the conditions, each with its facts and its article
 * @param asOf the day for which was decided
 * @param policyVersion the version of the policy book that was used
 */
public record EligibilityDecision(Finding root, LocalDate asOf, String policyVersion) {

    /** Whether the person qualifies. */
    public Verdict verdict() {
        return root.verdict();
    }

    /** The codes of the facts that could settle an open decision, those first that could do so alone; empty when it is settled. */
    public List<String> openFacts() {
        return OpenFacts.ordered(root);
    }

    /** The conditions on which a refusal rests, as fine as each is needed by itself; empty when the decision is not a refusal. */
    public List<Finding> unmet() {
        return unmet(root);
    }

    private static List<Finding> unmet(Finding finding) {
        if (finding.verdict() != Verdict.NOT_MET) {
            return List.of();
        }
        return finding instanceof Finding.Node node && node.combination() == Combination.ALL
                ? node.parts().stream().flatMap(part -> unmet(part).stream()).toList()
                : List.of(finding);
    }

    /** The whole tree, a line each and two blanks a floor: verdict, condition, what was seen, article (W5.3). */
    public List<String> explain(Wording wording) {
        List<String> lines = new ArrayList<>();
        explain(root, "", wording, lines);
        return lines;
    }

    private static void explain(Finding finding, String indent, Wording wording, List<String> lines) {
        lines.add(indent + wording.of(line(finding, wording)));
        finding.parts().forEach(part -> explain(part, indent + "  ", wording, lines));
    }

    private static Reason line(Finding finding, Wording wording) {
        String verdict = Wording.argument(finding.verdict());
        String why = finding instanceof Finding.Leaf leaf
                ? wording.of(leaf.observation().reason())
                : Wording.argument(((Finding.Node) finding).combination());
        return Reason.of("eligibility.line", verdict, "@" + finding.rule(), why, finding.citation());
    }
}
