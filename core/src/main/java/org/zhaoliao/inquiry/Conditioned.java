package org.zhaoliao.inquiry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * Makes the {@link Formula} of a case: every single condition is decided again under every answer to the facts it looks at.
 *
 * @param space the facts that may turn out otherwise
 * @param trials decides again
 */
record Conditioned(Space space, Trials trials) {

    Formula of(Finding root) {
        return of(root, List.of());
    }

    private Formula of(Finding finding, List<Integer> path) {
        if (finding instanceof Finding.Leaf leaf) {
            Map<Verdict, List<Way>> ways = ways(space.among(leaf.observation().on()), path);
            return new Formula.Single(
                    Objects.requireNonNull(ways.get(Verdict.MET)), Objects.requireNonNull(ways.get(Verdict.NOT_MET)));
        }
        List<Formula> parts = new ArrayList<>();
        for (Finding part : finding.parts()) {
            List<Integer> below = new ArrayList<>(path);
            below.add(parts.size());
            parts.add(of(part, below));
        }
        return new Formula.Joint(((Finding.Node) finding).combination(), parts);
    }

    private Map<Verdict, List<Way>> ways(List<Variable> variables, List<Integer> path) {
        Map<Verdict, List<Way>> ways = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            ways.put(verdict, new ArrayList<>());
        }
        for (Map<Variable, Integer> choices : combinations(variables)) {
            Verdict verdict = trials.decide(choices).map(root -> at(root, path)).orElse(Verdict.UNDETERMINED);
            Objects.requireNonNull(ways.get(verdict)).add(exactly(choices));
        }
        ways.replaceAll((verdict, each) -> joined(each, variables));
        return ways;
    }

    private static List<Map<Variable, Integer>> combinations(List<Variable> variables) {
        List<Map<Variable, Integer>> all = new ArrayList<>(List.of(Map.of()));
        for (Variable variable : variables) {
            List<Map<Variable, Integer>> more = new ArrayList<>();
            for (Map<Variable, Integer> choices : all) {
                for (int choice = 0; choice < variable.choices(); choice++) {
                    Map<Variable, Integer> longer = new LinkedHashMap<>(choices);
                    longer.put(variable, choice);
                    more.add(longer);
                }
            }
            all = more;
        }
        return all;
    }

    private static Verdict at(Finding root, List<Integer> path) {
        Finding finding = root;
        for (int part : path) {
            finding = finding.parts().get(part);
        }
        return finding.verdict();
    }

    private static Way exactly(Map<Variable, Integer> choices) {
        return new Way(choices.entrySet().stream()
                .map(choice -> choice.getKey().allBut(choice.getValue()))
                .reduce(BigInteger.ZERO, BigInteger::or));
    }

    /** Ways that differ in one fact only become one way that leaves all their choices. */
    private static List<Way> joined(List<Way> ways, List<Variable> variables) {
        List<Way> joined = ways;
        for (Variable variable : variables) {
            Map<BigInteger, BigInteger> byRest = new LinkedHashMap<>();
            joined.forEach(way -> byRest.merge(
                    way.excluded().andNot(variable.bits()), way.excluded().and(variable.bits()), BigInteger::and));
            joined = byRest.entrySet().stream()
                    .map(entry -> new Way(entry.getKey().or(entry.getValue())))
                    .toList();
        }
        return joined;
    }
}
