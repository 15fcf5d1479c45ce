package org.zhaoliao.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * A decision in words (认定说理), in one language and in three forms. The notice is for the person, the other two are for the office: they name
 * conditions, limits and what was seen, but nobody's name or number.
 *
 * @param notice the text that a county would send to the person, a paragraph each
 * @param steps the whole tree, a line each and two blanks a floor: verdict, condition, what was seen, article
 * @param row the decision as a row of a table, under {@link #headings}
 */
public record Explanation(List<String> notice, List<String> steps, List<String> row) {

    public Explanation {
        notice = List.copyOf(notice);
        steps = List.copyOf(steps);
        row = List.copyOf(row);
    }

    /** Explains a decision. */
    public static Explanation of(EligibilityDecision decision, Wording wording) {
        List<String> steps = new ArrayList<>();
        addSteps(decision.root(), "", wording, steps);
        return new Explanation(new Notice(decision, wording).paragraphs(), steps, row(decision, wording));
    }

    /** What the columns of {@link #row} hold. */
    public static List<String> headings(Wording wording) {
        return List.of("as-of", "law-version", "verdict", "unmet", "open", "citations").stream()
                .map(column -> wording.of("eligibility.column." + column))
                .toList();
    }

    private static List<String> row(EligibilityDecision decision, Wording wording) {
        return List.of(
                decision.asOf().toString(),
                decision.lawVersion(),
                wording.of(decision.verdict()),
                joined(
                        decision.unmet().stream()
                                .map(Finding::rule)
                                .map(wording::of)
                                .toList(),
                        wording),
                joined(
                        decision.openFacts().stream()
                                .map(FactRef::named)
                                .map(wording::of)
                                .toList(),
                        wording),
                joined(cited(decision), wording));
    }

    /** What the outcome rests on: a refusal on what is unmet, any other on the conditions of the first floor. */
    private static List<String> cited(EligibilityDecision decision) {
        List<Finding> grounds = decision.verdict() == Verdict.NOT_MET
                ? decision.unmet()
                : decision.root().parts();
        return grounds.stream()
                .map(Finding::citation)
                .map(Citation::toString)
                .distinct()
                .toList();
    }

    private static String joined(List<String> words, Wording wording) {
        return String.join(wording.of("eligibility.and"), words);
    }

    private static void addSteps(Finding finding, String indent, Wording wording, List<String> lines) {
        String why = finding instanceof Finding.Leaf leaf
                ? wording.of(leaf.observation().reason())
                : Wording.argument(((Finding.Node) finding).combination());
        lines.add(indent
                + wording.of(Reason.of(
                        "eligibility.line",
                        Wording.argument(finding.verdict()),
                        "@" + finding.rule(),
                        why,
                        finding.citation())));
        finding.parts().forEach(part -> addSteps(part, indent + "  ", wording, lines));
    }
}
