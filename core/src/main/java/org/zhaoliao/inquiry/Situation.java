package org.zhaoliao.inquiry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** A case under the law of one day, with the facts that are supposed to be otherwise. */
final class Situation {

    private final Trials trials;
    private final Space space;
    private final Formula formula;

    private Situation(Trials trials, Space space, Finding root) {
        this.trials = trials;
        this.space = space;
        this.formula = new Conditioned(space, trials).of(root);
    }

    /**
     * With these facts free.
     *
     * @param root what the case comes to as it stands
     */
    static Situation of(Case of, Finding root, Collection<FactRef> free) {
        return new Situation(new Trials(of.policy(), of.facts()), Space.of(free, Catalogue.of(of)), root);
    }

    /** Every fact that a condition of the tree looks at, in the order of the law. */
    static Set<FactRef> seen(Finding root) {
        Set<FactRef> seen = new LinkedHashSet<>();
        root.leaves().forEach(leaf -> seen.addAll(leaf.observation().on()));
        return seen;
    }

    Space space() {
        return space;
    }

    /**
     * The ways to a verdict that ask for a smallest set of facts: no other way asks for some of the same facts only. Each was decided again.
     */
    List<Way> ways(Verdict verdict) {
        List<Way> smallest = new ArrayList<>();
        List<Way> all = Search.nearest(formula, space, verdict == Verdict.MET);
        for (Way way : all) {
            BigInteger turned = space.turned(way);
            boolean larger = all.stream().map(space::turned).anyMatch(other -> isWithin(other, turned));
            if (!larger && comesTo(verdict, way)) {
                smallest.add(way);
            }
        }
        return smallest;
    }

    /** Whether the first are some of the second, not all. */
    static boolean isWithin(BigInteger some, BigInteger facts) {
        return some.andNot(facts).signum() == 0 && !some.equals(facts);
    }

    private boolean comesTo(Verdict verdict, Way way) {
        Map<Variable, Integer> choices = new LinkedHashMap<>();
        space.variables(space.turned(way))
                .forEach(variable -> choices.put(variable, variable.allowed(way).get(0) + 1));
        return trials.decide(choices).map(Finding::verdict).stream().anyMatch(verdict::equals);
    }
}
