package org.zhaoliao.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * The text that tells a person what was decided about them and why, 民发〔2021〕43号 arts. 12, 17 and 18.
 *
 * @param decision what was decided
 * @param wording the language
 */
record Notice(EligibilityDecision decision, Wording wording) {

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        String outcome = "eligibility.notice." + decision.verdict().name().toLowerCase(java.util.Locale.ROOT);
        paragraphs.add(wording.of("eligibility.notice.greeting"));
        paragraphs.add(wording.of(Reason.of(outcome, decision.asOf())));
        grounds().forEach(ground -> paragraphs.add(numbered(paragraphs.size() - 1, ground)));
        decision.flags().forEach(flag -> paragraphs.add(wording.of(flag)));
        paragraphs.add(wording.of(outcome + ".next"));
        return paragraphs;
    }

    private List<String> grounds() {
        if (decision.verdict() == Verdict.NOT_MET) {
            return decision.unmet().stream().map(this::unmet).toList();
        }
        return decision.openFacts().stream()
                .map(FactRef::named)
                .map(wording::of)
                .distinct()
                .toList();
    }

    /** An unmet condition with what was seen; of obligors, who owes support and is able. */
    private String unmet(Finding finding) {
        List<String> seen = new ArrayList<>();
        if (finding instanceof Finding.Leaf leaf) {
            seen.add(wording.of(leaf.observation().reason()));
        }
        finding.parts().stream()
                .filter(part -> part.verdict() == Verdict.MET)
                .forEach(part -> seen.add(wording.of(part.rule())));
        String condition = wording.of(finding.rule());
        String cited = finding.citation().toString();
        return wording.of(
                seen.isEmpty()
                        ? Reason.of("eligibility.notice.unmet", condition, cited)
                        : Reason.of(
                                "eligibility.notice.unmet-seen",
                                condition,
                                String.join(wording.of("eligibility.and"), seen),
                                cited));
    }

    private String numbered(int number, String text) {
        return wording.of(Reason.of("eligibility.notice.item", number, text));
    }
}
