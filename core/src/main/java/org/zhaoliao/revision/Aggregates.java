package org.zhaoliao.revision;

import java.util.List;
import java.util.Optional;
import org.zhaoliao.place.DivisionCode;

/**
 * A stored collection of aggregates of one kind: what every port has in common.
 *
 * <p>The state, its history entry and its outgoing event are written together or not at all. There is no "save": adding and replacing are different acts, and
 * a write against an old revision always raises. Calls join the caller's transaction where there is one.
 *
 * <p>Lists are of a division (辖区). What is asked for by identifier is not: it is found wherever it belongs, and whoever hands it on to a user compares
 * {@link Aggregate#division()} with what that user may see.
 *
 * @param <K> the identifier of the aggregates
 * @param <T> the aggregates
 */
public interface Aggregates<K extends Identifier, T extends Aggregate<K>> extends Histories<K, T> {

    /**
     * Adds what is not there yet.
     *
     * @return the aggregate at {@link Revision#FIRST}
     * @throws ConflictException {@code ALREADY_STORED}, otherwise {@code NOT_UNIQUE} when it claims what another one holds
     */
    Versioned<T> add(T aggregate, Change change);

    /**
     * Adds many at once (批量新增), with one change for all: all of them or none, and in fewer steps than one by one.
     *
     * @param aggregates at most 10,000
     * @return each at {@link Revision#FIRST}, in the order given
     * @throws ConflictException as {@link #add} does, of the first that is refused
     */
    List<Versioned<T>> addAll(List<T> aggregates, Change change);

    /**
     * Replaces what is there.
     *
     * <p>A change of the kind {@code VOIDING} marks it as recorded by mistake: it is still found, marked, and holds no unique key. From then on only a
     * {@code CORRECTION} is taken, which brings it back.
     *
     * <p>A change is entered no earlier than the one before it, so that what was known at a moment never changes afterwards. What happened earlier and is entered
     * later carries its own days inside the aggregate.
     *
     * @param expected the revision on which the new state was built
     * @return the aggregate at the next revision
     * @throws ConflictException the first that holds of {@code NOT_STORED}, {@code STALE}, {@code VOIDED}, {@code BACKDATED} and {@code NOT_UNIQUE}
     */
    Versioned<T> replace(T aggregate, Revision expected, Change change);

    /** The present state, when it is stored. */
    Optional<Versioned<T>> find(K id);

    /**
     * One page of the aggregates of a division, voided ones too, and everything inside it, ordered by division code, then identifier, both by character code.
     *
     * @param within the division
     * @param after where the last page ended, {@link Page.Key#START} for the first
     * @param limit at most so many, 1 to 10,000
     */
    Page<Versioned<T>> page(DivisionCode within, Page.Key after, int limit);
}
