package org.zhaoliao.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** Puts the facts that a decision waits for in order: first those of which one alone could settle it, then the others, each in the order of the law. */
final class OpenFacts {

    private OpenFacts() {}

    static List<String> ordered(Finding root) {
        List<String> alone = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String fact : root.openFacts()) {
            (possible(root, fact).size() > 1 ? alone : others).add(fact);
        }
        alone.addAll(others);
        return alone;
    }

    /** The verdicts that are possible when one fact becomes known, each condition taken by itself. */
    private static Set<Verdict> possible(Finding finding, String fact) {
        if (finding instanceof Finding.Leaf leaf) {
            return leaf.observation().missing().equals(List.of(fact))
                    ? EnumSet.allOf(Verdict.class)
                    : EnumSet.of(leaf.verdict());
        }
        Combination combination = ((Finding.Node) finding).combination();
        Set<Verdict> reached = EnumSet.of(combination == Combination.ALL ? Verdict.MET : Verdict.NOT_MET);
        for (Finding part : finding.parts()) {
            reached = joined(combination, reached, possible(part, fact));
        }
        return combination == Combination.NONE ? swapped(reached) : reached;
    }

    private static Set<Verdict> joined(Combination combination, Set<Verdict> one, Set<Verdict> other) {
        Set<Verdict> joined = EnumSet.noneOf(Verdict.class);
        one.forEach(a -> other.forEach(b -> joined.add(combination == Combination.ALL ? a.and(b) : a.or(b))));
        return joined;
    }

    private static Set<Verdict> swapped(Set<Verdict> verdicts) {
        Set<Verdict> swapped = EnumSet.noneOf(Verdict.class);
        verdicts.forEach(verdict -> swapped.add(verdict.not()));
        return swapped;
    }
}
