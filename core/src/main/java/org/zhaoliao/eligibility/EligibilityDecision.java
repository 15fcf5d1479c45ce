package org.zhaoliao.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * Whether a person qualifies, and why (认定结论).
 *
 * @param facts what the decision saw
 * @param root what came out of the conditions, each with its facts and its article
 * @param ruralStandard whether the rural standards apply to the person, or the urban ones, 民发〔2021〕43号 art. 19
 * @param division for whose rules was decided
 * @param asOf the day for which was decided
 * @param lawVersion the law of that day and place, such as {@code TK-2021}
 * @param policyVersion the version of the policy book that was used
 */
public record EligibilityDecision(
        Facts facts,
        Finding root,
        Finding ruralStandard,
        DivisionCode division,
        LocalDate asOf,
        String lawVersion,
        String policyVersion) {

    /** Whether the person qualifies. */
    public Verdict verdict() {
        return root.verdict();
    }

    /** What came out of one of the conditions of the first floor, by the code of its rule; empty when it is not in force. */
    public Optional<Finding> part(String rule) {
        return root.parts().stream().filter(part -> part.rule().equals(rule)).findFirst();
    }

    /** The facts that could still change an open decision, in the order of the law; empty when it is settled. */
    public List<FactRef> openFacts() {
        return List.copyOf(root.openFacts());
    }

    /** What an official should look at before relying on the decision, though it decides nothing: support promised against a legacy (民法典 art. 1158). */
    public List<Reason> flags() {
        boolean promised = facts.get(PersonFact.LEGACY_SUPPORT).test(answer -> answer) == Verdict.MET;
        return promised ? List.of(Reason.of("eligibility.flag.legacy-support")) : List.of();
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

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "EligibilityDecision[" + verdict() + ", " + asOf + ", " + lawVersion + "]";
    }
}
