package org.zhaoliao.jdbc;

import java.util.List;
import java.util.Optional;
import org.zhaoliao.revision.Aggregate;

/** The entries of one aggregate, oldest first, as they were found. */
record SealedHistory<T extends Aggregate<?>>(List<SealedEntry> entries, Bodies<T> bodies) {

    /**
     * The first revision whose entry is not as it was written, or the last one when the present state does not follow from it.
     *
     * @param present the row of the present state, when there is one
     */
    Optional<Long> firstBroken(List<PresentRow> present) {
        String seal = JdbcAggregates.NO_SEAL;
        long revision = 0;
        for (SealedEntry entry : entries) {
            revision++;
            if (entry.row().revision() != revision || !bodies.isWhole(entry, seal)) {
                return Optional.of(revision);
            }
            seal = entry.seal();
        }
        return present.equals(derived()) ? Optional.empty() : Optional.of(revision);
    }

    /** The row to which the last entry led; none without an entry, which no present row equals. */
    private List<PresentRow> derived() {
        return entries.stream()
                .skip(Math.max(0, entries.size() - 1L))
                .map(SealedEntry::row)
                .map(row -> PresentRow.of(row.entry(bodies).versioned(), row.body(), bodies))
                .toList();
    }
}
