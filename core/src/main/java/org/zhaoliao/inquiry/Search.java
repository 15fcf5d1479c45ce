package org.zhaoliao.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for all ways to a verdict that need at most so many facts to be otherwise. What needs more can be cut at every finding, for the ways of a whole
 * hold those of its parts; so what is left is exact.
 *
 * <p>Cost: at a finding at most {@link #MOST} ways are kept, so joining two parts takes at most {@code MOST²} pairs and {@code MOST³} comparisons.
 */
final class Search {

    /** How many ways a finding may have before the search gives up. */
    static final int MOST = 150;

    private final Space space;
    private final int facts;
    private boolean cut = false;
    private boolean tooMany = false;

    private Search(Space space, int facts) {
        this.space = space;
        this.facts = facts;
    }

    /** The ways to a verdict, allowing one fact more each time, until there are no more or there are too many. */
    static List<Way> nearest(Formula root, Space space, boolean met) {
        List<Way> found = List.of();
        for (int facts = 0; facts <= space.size(); facts++) {
            Search search = new Search(space, facts);
            List<Way> ways = search.ways(root, met);
            if (search.tooMany) {
                return found;
            }
            found = ways;
            if (!search.cut) {
                return found;
            }
        }
        return found;
    }

    private List<Way> ways(Formula formula, boolean met) {
        if (formula instanceof Formula.Single single) {
            return kept(met ? single.met() : single.unmet());
        }
        Formula.Joint joint = (Formula.Joint) formula;
        boolean partsMet = joint.partsMet(met);
        return joint.needsAll(met) ? together(joint.parts(), partsMet) : either(joint.parts(), partsMet);
    }

    private List<Way> either(List<Formula> parts, boolean met) {
        return kept(parts.stream().flatMap(part -> ways(part, met).stream()).toList());
    }

    private List<Way> together(List<Formula> parts, boolean met) {
        List<Way> together = List.of(Way.FREE);
        for (Formula part : parts) {
            List<Way> own = ways(part, met);
            List<Way> pairs = new ArrayList<>();
            together.forEach(way -> own.forEach(more -> pairs.add(way.and(more))));
            together = kept(pairs.stream().filter(space::possible).toList());
        }
        return together;
    }

    /** Those within the bound that no other one covers. */
    private List<Way> kept(List<Way> ways) {
        List<Way> sorted = ways.stream()
                .distinct()
                .filter(way -> needed(way) <= facts)
                .sorted(Comparator.<Way>comparingInt(way -> way.excluded().bitCount())
                        .thenComparing(Way::excluded))
                .toList();
        cut |= ways.stream().anyMatch(way -> needed(way) > facts);
        List<Way> kept = new ArrayList<>();
        for (Way way : sorted) {
            if (kept.stream().noneMatch(other -> other.covers(way))) {
                kept.add(way);
            }
            if (kept.size() > MOST) {
                tooMany = true;
                return kept;
            }
        }
        return kept;
    }

    private int needed(Way way) {
        return space.turned(way).bitCount();
    }
}
