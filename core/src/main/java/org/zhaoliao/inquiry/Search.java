package org.zhaoliao.inquiry;

import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
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
    static final int MOST = 100;

    private final Space space;
    private final BigInteger within;
    private final int facts;
    private boolean cut = false;
    private boolean tooMany = false;

    /** With at most so many of these facts otherwise. */
    private Search(Space space, BigInteger within, int facts) {
        this.space = space;
        this.within = within;
        this.facts = facts;
    }

    /**
     * The ways to a verdict, allowing one fact more each time, until there are no more or there are too many. Where there are too many before the first is
     * found, it looks among the facts of one that a search finds which keeps only some of the ways of each finding.
     */
    static List<Way> nearest(Formula root, Space space, boolean met) {
        List<Way> found = nearest(root, space, space.all(), met);
        if (!found.isEmpty()) {
            return found;
        }
        return new Search(space, space.all(), space.size())
                .ways(root, met).stream()
                        .findFirst()
                        .map(some -> nearest(root, space, space.turned(some), met))
                        .orElse(List.of());
    }

    private static List<Way> nearest(Formula root, Space space, BigInteger within, boolean met) {
        List<Way> found = List.of();
        for (int facts = 0; facts <= within.bitCount(); facts++) {
            Search search = new Search(space, within, facts);
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
            together.forEach(
                    way -> own.stream().map(way::and).filter(space::possible).forEach(pairs::add));
            together = kept(pairs);
        }
        return together;
    }

    /** Those within the bounds that no other one covers. */
    private List<Way> kept(List<Way> ways) {
        List<Way> kept = new ArrayList<>();
        for (Way way : sorted(ways)) {
            if (kept.size() == MOST) {
                tooMany = true;
                return kept;
            }
            if (kept.stream().noneMatch(other -> other.covers(way))) {
                kept.add(way);
            }
        }
        return kept;
    }

    /** What covers comes before what is covered. */
    private List<Way> sorted(List<Way> ways) {
        List<Way> sorted = new ArrayList<>();
        for (Way way : ImmutableSet.copyOf(ways)) {
            BigInteger turned = space.turned(way);
            if (turned.andNot(within).signum() == 0) {
                boolean few = turned.bitCount() <= facts;
                cut |= !few;
                if (few) {
                    sorted.add(way);
                }
            }
        }
        sorted.sort(Comparator.<Way>comparingInt(way -> way.excluded().bitCount())
                .thenComparing(Way::excluded, Comparator.reverseOrder()));
        return sorted;
    }
}
