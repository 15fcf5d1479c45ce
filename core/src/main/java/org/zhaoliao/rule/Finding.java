package org.zhaoliao.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What came out of one rule (认定结论), a node of an explanation: a {@link Leaf} saw facts, a {@link Node} combines the findings of its parts.
 */
public sealed interface Finding {

    /** The code of the rule; its text describes the rule. */
    String rule();

    /** Where the rule stands in the law. */
    Citation citation();

    /** What came out. */
    Verdict verdict();

    /** The findings this one is made of; empty for a single condition. */
    List<Finding> parts();

    /** The finding of a single condition. */
    record Leaf(String rule, Citation citation, Observation observation) implements Finding {
        @Override
        public Verdict verdict() {
            return observation.verdict();
        }

        @Override
        public List<Finding> parts() {
            return List.of();
        }
    }

    /** The finding of a combination; its verdict follows from its parts. */
    record Node(String rule, Citation citation, Combination combination, List<Finding> parts) implements Finding {
        public Node {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public Verdict verdict() {
            Verdict worst = Verdict.MET;
            Verdict best = Verdict.NOT_MET;
            for (Finding part : parts) {
                Verdict verdict = part.verdict();
                worst = worst.and(verdict);
                best = best.or(verdict);
            }
            return combination.of(worst, best);
        }
    }

    /** See {@link Leaf}. */
    static Finding leaf(String rule, Citation citation, Observation observation) {
        return new Leaf(rule, citation, observation);
    }

    /** See {@link Node}. */
    static Finding combined(String rule, Citation citation, Combination combination, List<Finding> parts) {
        return new Node(rule, citation, combination, parts);
    }

    /** Shows every finding of the tree, this one first, each before its parts. */
    default void visit(Consumer<Finding> visitor) {
        visitor.accept(this);
        for (Finding part : parts()) {
            part.visit(visitor);
        }
    }

    /** The single conditions of the tree, in order. */
    default List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        visit(finding -> {
            if (finding instanceof Leaf leaf) {
                leaves.add(leaf);
            }
        });
        return leaves;
    }

    /**
     * The facts that could still change an undetermined verdict, in the order of the law. Below a finding that is already met or not met
     * nothing is asked: no fact there can matter any more. Empty when the verdict is settled.
     */
    default Set<FactRef> openFacts() {
        Set<FactRef> open = new LinkedHashSet<>();
        if (verdict() == Verdict.UNDETERMINED) {
            if (this instanceof Leaf leaf) {
                open.addAll(leaf.observation().missing());
            }
            parts().forEach(part -> open.addAll(part.openFacts()));
        }
        return open;
    }
}
