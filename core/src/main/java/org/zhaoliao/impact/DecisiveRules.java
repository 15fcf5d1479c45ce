package org.zhaoliao.impact;

import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Finding.Node;
import org.zhaoliao.rule.Verdict;

/**
 * The rules on which the difference of two findings of the same facts turns.
 *
 * <p>From a finding whose verdict changed it goes down into those parts whose verdict moved the way that moves the whole, and names the leaves it comes
 * to. A part that only one side has counts as if the other had it with the verdict that changes nothing, and is named as a whole. Since "and", "or" and
 * "none" only ever move with their parts, at least one is found, and these changes by themselves move the whole in the same direction, at least as far.
 */
final class DecisiveRules {

    private final Set<String> rules = new LinkedHashSet<>();

    private DecisiveRules() {}

    /** In the order of the law; empty when the verdicts are the same. */
    static List<String> between(Finding before, Finding after) {
        DecisiveRules decisive = new DecisiveRules();
        if (before.verdict() != after.verdict()) {
            decisive.descend(before, after);
        }
        return List.copyOf(decisive.rules);
    }

    private void descend(Finding before, Finding after) {
        if (before instanceof Node one && after instanceof Node other && one.combination() == other.combination()) {
            descend(one, other);
        } else {
            rules.add(after.rule());
        }
    }

    private void descend(Node before, Node after) {
        Verdict idle = before.combination() == Combination.ALL ? Verdict.MET : Verdict.NOT_MET;
        boolean turned = before.combination() == Combination.NONE;
        boolean up = before.verdict().compareTo(after.verdict()) < 0 != turned;
        Map<Place, Finding> had = parts(before);
        Map<Place, Finding> has = parts(after);
        for (Place place : Sets.union(had.keySet(), has.keySet())) {
            int move = verdict(has, place, idle).compareTo(verdict(had, place, idle));
            if (up ? move > 0 : move < 0) {
                name(place, had, has);
            }
        }
    }

    private void name(Place place, Map<Place, Finding> had, Map<Place, Finding> has) {
        Finding old = had.get(place);
        Finding now = has.get(place);
        if (old == null || now == null) {
            rules.add(place.rule());
        } else {
            descend(old, now);
        }
    }

    private static Verdict verdict(Map<Place, Finding> parts, Place place, Verdict idle) {
        Finding part = parts.get(place);
        return part == null ? idle : part.verdict();
    }

    private static Map<Place, Finding> parts(Node node) {
        Map<Place, Finding> parts = new LinkedHashMap<>();
        for (Finding part : node.parts()) {
            int number = 1;
            while (parts.containsKey(new Place(part.rule(), number))) {
                number++;
            }
            parts.put(new Place(part.rule(), number), part);
        }
        return parts;
    }

    /** A part by its rule and, where several have the same as two children of a person do, its number. */
    private record Place(String rule, int number) {}
}
