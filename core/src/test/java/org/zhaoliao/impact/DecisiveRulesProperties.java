package org.zhaoliao.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Finding.Node;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

/** The rules that are named make the difference. */
class DecisiveRulesProperties {

    private static final Citation CITATION = new Citation("invented", "");
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());
    private static final List<Combination> COMBINATIONS = List.of(Combination.values());

    @Property
    void theyAreNamedIffTheOutcomeChanges(@ForAll long shape, @ForAll long before, @ForAll long after) {
        Finding old = tree(shape, before);
        Finding now = tree(shape, after);

        assertEquals(
                old.verdict() != now.verdict(), !DecisiveRules.between(old, now).isEmpty());
    }

    @Property
    void theyAloneMoveTheOutcomeTheSameWayAndAtLeastAsFar(@ForAll long shape, @ForAll long before, @ForAll long after) {
        Finding old = tree(shape, before);
        Finding now = tree(shape, after);
        Assume.that(old.verdict() != now.verdict());

        Set<String> rules = new LinkedHashSet<>(DecisiveRules.between(old, now));
        Verdict moved = mixed(old, now, rules);
        int way = now.verdict().compareTo(old.verdict());
        assertTrue(moved != old.verdict());
        assertTrue(way > 0 ? moved.compareTo(now.verdict()) >= 0 : moved.compareTo(now.verdict()) <= 0);
    }

    @Property
    void eachOfThemIsALeafThatChangedOrStandsOnOneSideOnly(
            @ForAll long shape, @ForAll long before, @ForAll long after) {
        Map<String, Finding> old = byRule(tree(shape, before));
        Map<String, Finding> now = byRule(tree(shape, after));

        for (String rule : DecisiveRules.between(tree(shape, before), tree(shape, after))) {
            Finding was = old.get(rule);
            Finding is = now.get(rule);
            boolean changedLeaf = was != null && is instanceof Finding.Leaf && was.verdict() != is.verdict();
            assertTrue(was == null || is == null || changedLeaf);
        }
    }

    private static Map<String, Finding> byRule(Finding root) {
        Map<String, Finding> all = new LinkedHashMap<>();
        root.visit(finding -> all.put(finding.rule(), finding));
        return all;
    }

    /** The verdict of before with the named rules as they are after. */
    private static Verdict mixed(Finding before, Finding after, Set<String> rules) {
        if (rules.contains(before.rule())) {
            return after.verdict();
        }
        if (!(before instanceof Node old)) {
            return before.verdict();
        }
        Map<String, Finding> had = parts(old);
        Map<String, Finding> has = parts((Node) after);
        Set<String> all = new LinkedHashSet<>(had.keySet());
        all.addAll(has.keySet());
        List<Verdict> verdicts = new ArrayList<>();
        for (String rule : all) {
            Finding was = had.get(rule);
            Finding is = has.get(rule);
            if (was != null && is != null) {
                verdicts.add(mixed(was, is, rules));
            } else if (was != null && !rules.contains(rule)) {
                verdicts.add(was.verdict());
            } else if (is != null && rules.contains(rule)) {
                verdicts.add(is.verdict());
            }
        }
        return Finding.combined("mixed", CITATION, old.combination(), leaves(verdicts))
                .verdict();
    }

    private static Map<String, Finding> parts(Node node) {
        return node.parts().stream()
                .collect(Collectors.toMap(
                        Finding::rule, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    private static List<Finding> leaves(List<Verdict> verdicts) {
        return verdicts.stream().map(verdict -> leaf("leaf", verdict)).toList();
    }

    private static Finding leaf(String rule, Verdict verdict) {
        return Finding.leaf(rule, CITATION, new Observation(verdict, Reason.of("rule.yes"), List.of(), List.of()));
    }

    /** Trees of one shape have the same rules and combinations; leaves and missing parts depend on the content. */
    private static Finding tree(long shape, long content) {
        return tree("r", 0, new Random(shape), new Random(content));
    }

    private static Finding tree(String rule, int depth, Random shape, Random content) {
        if (depth == 3 || (depth > 0 && shape.nextInt(3) == 0)) {
            return leaf(rule, VERDICTS.get(content.nextInt(3)));
        }
        Combination combination = COMBINATIONS.get(shape.nextInt(3));
        int width = 1 + shape.nextInt(3);
        List<Finding> parts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Finding part = tree(rule + "." + i, depth + 1, shape, content);
            if (content.nextInt(6) > 0) {
                parts.add(part);
            }
        }
        return Finding.combined(rule, CITATION, combination, parts);
    }
}
