package org.zhaoliao.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.place.DivisionCode;

/**
 * The full count of a county or of any part of it (排查统计): for each village how many recipients count for each figure.
 *
 * <p>A summary that merges: it can be made in pieces, in any order. The figure of a township or county is the sum over its villages, so that every total equals the
 * sum of its parts.
 */
public final class Census {

    /** The census of nobody. */
    public static final Census EMPTY = new Census(Collections.emptySortedMap());

    private final SortedMap<DivisionCode, Map<CensusFigure, Long>> villages;

    private Census(SortedMap<DivisionCode, Map<CensusFigure, Long>> villages) {
        this.villages = villages;
    }

    /** The census of some entries. */
    public static Census of(Collection<LedgerEntry> entries) {
        SortedMap<DivisionCode, Map<CensusFigure, Long>> villages = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            entry.figures().forEach(figure -> add(villages, entry.village(), figure, 1));
        }
        return new Census(villages);
    }

    /** Both together: of two pieces that share no recipient, the census of all of them. */
    public Census merge(Census other) {
        SortedMap<DivisionCode, Map<CensusFigure, Long>> merged = new TreeMap<>();
        add(this, merged);
        add(other, merged);
        return new Census(merged);
    }

    /** How many recipients in a division and everything inside it count for a figure. */
    public long count(DivisionCode division, CensusFigure figure) {
        return villages.entrySet().stream()
                .filter(village -> division.contains(village.getKey()))
                .mapToLong(village -> village.getValue().getOrDefault(figure, 0L))
                .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Census census && villages.equals(census.villages);
    }

    @Override
    public int hashCode() {
        return villages.hashCode();
    }

    @Override
    public String toString() {
        return "Census" + villages;
    }

    private static void add(Census census, SortedMap<DivisionCode, Map<CensusFigure, Long>> merged) {
        census.villages.forEach(
                (village, counts) -> counts.forEach((figure, count) -> add(merged, village, figure, count)));
    }

    /** A village stands in the census only when somebody counts there: what is equal has equal counts. */
    private static void add(
            SortedMap<DivisionCode, Map<CensusFigure, Long>> villages,
            DivisionCode village,
            CensusFigure figure,
            long count) {
        villages.computeIfAbsent(village, code -> new EnumMap<>(CensusFigure.class))
                .merge(figure, count, Long::sum);
    }
}
