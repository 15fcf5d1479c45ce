package org.zhaoliao.census;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Page;

/**
 * One number of the census (统计表的一格), and the way back to the persons behind it.
 *
 * @param division where
 * @param figure what
 * @param slice of whom
 */
public record CensusCell(DivisionCode division, CensusFigure figure, CensusSlice slice) {

    private static final Comparator<Page.Key> IN_ORDER =
            Comparator.comparing(Page.Key::division).thenComparing(Page.Key::id);

    /** The number. */
    public long in(Census census) {
        return census.count(division, figure, slice);
    }

    /** For how much an entry counts in it. */
    public long amount(LedgerEntry entry) {
        return division.contains(entry.village()) && slice.contains(entry) ? figure.amount(entry) : 0;
    }

    /**
     * One page of those who count in it (名单), in the order of village and identifier. Reads the entries once, in whatever order they come, and holds a page.
     *
     * @param entries the entries that the census counted
     * @param after where the last page ended, {@link Page.Key#START} for the first
     * @param limit at most so many, 1 to 10,000
     */
    public Page<RecipientId> persons(Stream<LedgerEntry> entries, Page.Key after, int limit) {
        Page.checkedLimit(limit);
        NavigableMap<Page.Key, RecipientId> first = new TreeMap<>(IN_ORDER);
        entries.filter(entry -> amount(entry) != 0).forEach(entry -> {
            Page.Key key = new Page.Key(entry.village(), entry.recipient().value());
            if (IN_ORDER.compare(key, after) > 0) {
                first.put(key, entry.recipient());
            }
            if (first.size() > limit + 1) {
                first.pollLastEntry();
            }
        });
        boolean more = first.size() > limit;
        if (more) {
            first.pollLastEntry();
        }
        return new Page<>(List.copyOf(first.values()), more ? first.lastKey() : Page.Key.START);
    }
}
