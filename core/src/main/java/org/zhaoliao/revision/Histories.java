package org.zhaoliao.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.zhaoliao.place.DivisionCode;

/**
 * What a stored collection of aggregates of one kind tells of the past (变更历史库).
 *
 * <p>As in {@link Aggregates}, only pages are of a division: each state in a history names its own.
 *
 * @param <K> the identifier of the aggregates
 * @param <T> the aggregates
 */
public interface Histories<K extends Identifier, T extends Aggregate<K>> {

    /** Every state it ever had, oldest first; empty when it was never stored. {@link History} reads it in time. */
    List<HistoryEntry<T>> history(K id);

    /**
     * The states that were known by a moment (当时所知), of those of these that were recorded by then and not voided: what {@link #history} of each would tell,
     * in a few steps.
     *
     * @param ids in whichever order; at most 10,000
     * @return ordered by identifier
     */
    List<T> asKnown(Collection<K> ids, Instant moment);

    /**
     * What {@link Aggregates#page} would have shown at a moment (当时所知的分页): states that were known to belong to the division and everything inside it, ordered
     * by the division and the identifier they had then, without what was voided by then. Who moved later still stands where they were.
     *
     * @param within the division
     * @param after where the last page ended, {@link Page.Key#START} for the first
     * @param limit at most so many, 1 to 10,000; a page before the last may hold fewer
     */
    Page<T> pageAsKnown(DivisionCode within, Page.Key after, int limit, Instant moment);
}
