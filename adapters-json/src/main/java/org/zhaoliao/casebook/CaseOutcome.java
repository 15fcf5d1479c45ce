package org.zhaoliao.casebook;

import java.util.SortedSet;
import java.util.TreeSet;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * What is compared of a decision (认定结果).
 *
 * @param verdict the conclusion
 * @param unmet the ids of the conditions on which a refusal rests
 * @param open the ids of the conditions that are open and could still change the conclusion
 * @param basis the articles; a decision may cite more than a case names
 */
public record CaseOutcome(Verdict verdict, SortedSet<String> unmet, SortedSet<String> open, SortedSet<String> basis) {

    /** What this library decided. */
    public static CaseOutcome of(EligibilityDecision decision) {
        SortedSet<String> unmet = new TreeSet<>();
        decision.unmet().forEach(finding -> unmet.add(finding.rule()));
        SortedSet<String> basis = new TreeSet<>();
        decision.root().visit(finding -> basis.add(finding.citation().toString()));
        return new CaseOutcome(decision.verdict(), unmet, open(decision.root()), basis);
    }

    /** Whether a decision is the one that this one asks for. */
    public boolean isMetBy(CaseOutcome given) {
        return verdict == given.verdict
                && unmet.equals(given.unmet)
                && open.equals(given.open)
                && given.basis.containsAll(basis);
    }

    private static SortedSet<String> open(Finding finding) {
        SortedSet<String> open = new TreeSet<>();
        if (finding.verdict() == Verdict.UNDETERMINED) {
            if (finding instanceof Finding.Leaf) {
                open.add(finding.rule());
            }
            finding.parts().forEach(part -> open.addAll(open(part)));
        }
        return open;
    }
}
