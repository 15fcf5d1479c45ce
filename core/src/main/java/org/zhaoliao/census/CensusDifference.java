package org.zhaoliao.census;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.tally.Tally;

/**
 * What lies between two censuses (增减变动说明), W3.0: for each figure and division who came into support and who left it, who moved in and out, and what changed
 * with those who stayed. It adds up exactly.
 *
 * <p>Merges as the census does. It is fed with pairs: whatever joins two ledgers by recipient, a database or a distributed engine, can do so in pieces.
 */
public final class CensusDifference {

    private final Map<Flow, Tally<CensusFigure>> flows;

    CensusDifference(Map<Flow, Tally<CensusFigure>> flows) {
        this.flows = Maps.immutableEnumMap(flows);
    }

    /** In what way a figure grew or fell. Each is nothing or more. */
    enum Flow {
        BEFORE,
        ENTERED,
        LEFT,
        MOVED_IN,
        MOVED_OUT,
        GAINED,
        LOST,
        AFTER
    }

    /**
     * The entries of one recipient in two ledgers.
     *
     * @param before in the first; none or one
     * @param after in the second; none or one
     */
    public record Pair(List<LedgerEntry> before, List<LedgerEntry> after) {

        public Pair {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * A figure of a division, before and after: {@code after = before + entered − left + movedIn − movedOut + gained − lost}.
     *
     * @param before in the first census
     * @param entered of those who came into support (新增)
     * @param left of those who left it (退出)
     * @param movedIn of those who moved into the division (迁入)
     * @param movedOut of those who moved out of it (迁出)
     * @param gained what those who stayed count for more, or newly (变化增加)
     * @param lost what they count for less, or no longer (变化减少)
     * @param after in the second census
     */
    public record Explained(
            long before, long entered, long left, long movedIn, long movedOut, long gained, long lost, long after) {}

    /** Between two ledgers that fit into memory. */
    public static CensusDifference between(
            Collection<LedgerEntry> before, Collection<LedgerEntry> after, CensusSlice slice) {
        Map<RecipientId, LedgerEntry> first = Maps.uniqueIndex(before, LedgerEntry::recipient);
        Map<RecipientId, LedgerEntry> second = Maps.uniqueIndex(after, LedgerEntry::recipient);
        return Sets.union(first.keySet(), second.keySet()).stream()
                .map(id -> new Pair(entry(first, id), entry(second, id)))
                .collect(explaining(slice));
    }

    /** Adds up a stream of pairs while they pass, one of each recipient, and keeps none of them. */
    public static Collector<Pair, ?, CensusDifference> explaining(CensusSlice slice) {
        return Collector.of(
                () -> new RunningDifference(slice),
                RunningDifference::add,
                (one, other) -> one.add(other.difference()),
                RunningDifference::difference,
                Collector.Characteristics.UNORDERED);
    }

    /** Both together: of pieces of the same slice that share no recipient. */
    public CensusDifference merge(CensusDifference other) {
        Map<Flow, Tally<CensusFigure>> merged = new EnumMap<>(Flow.class);
        flows.forEach((flow, tally) -> merged.put(flow, tally.merge(other.flow(flow))));
        return new CensusDifference(merged);
    }

    /** The figure of a division, explained. Who moves inside a division, does not move for it. */
    public Explained explain(DivisionCode division, CensusFigure figure) {
        return new Explained(
                flow(Flow.BEFORE).at(division, figure),
                flow(Flow.ENTERED).at(division, figure),
                flow(Flow.LEFT).at(division, figure),
                flow(Flow.MOVED_IN).at(division, figure),
                flow(Flow.MOVED_OUT).at(division, figure),
                flow(Flow.GAINED).at(division, figure),
                flow(Flow.LOST).at(division, figure),
                flow(Flow.AFTER).at(division, figure));
    }

    /** By each division that contains a place, not by place alone: a move is one only for those divisions that it leaves or enters. */
    Tally<CensusFigure> flow(Flow flow) {
        return flows.getOrDefault(flow, Tally.none());
    }

    private static List<LedgerEntry> entry(Map<RecipientId, LedgerEntry> entries, RecipientId id) {
        LedgerEntry entry = entries.get(id);
        return entry == null ? List.of() : List.of(entry);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CensusDifference difference && flows.equals(difference.flows);
    }

    @Override
    public int hashCode() {
        return flows.hashCode();
    }

    @Override
    public String toString() {
        return "CensusDifference" + flows;
    }
}
