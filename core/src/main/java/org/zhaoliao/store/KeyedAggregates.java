package org.zhaoliao.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/**
 * Aggregates of one kind that are also found by the keys of their {@link StoredKind}. A storage adapter provides this once, for all kinds; the
 * queries of the ports are made of it.
 *
 * @param <K> the identifier of the aggregates
 * @param <T> the aggregates
 */
public interface KeyedAggregates<K extends Identifier, T extends Aggregate<K>> extends Aggregates<K, T> {

    /**
     * Those with this subject, in their present state, ordered by identifier.
     *
     * @param subject not empty
     */
    List<Versioned<T>> about(String subject);

    /**
     * Those that were known by a moment to have one of these subjects, as they were known then.
     *
     * @param subjects none of them empty; at most 10,000
     * @return by the subject that was known then, each list ordered by identifier, without what was voided by then; no subject without any
     */
    Map<String, List<T>> asKnownAbout(Collection<String> subjects, Instant moment);

    /**
     * Those with this partner, in their present state, ordered by identifier.
     *
     * @param partner not empty
     */
    List<Versioned<T>> with(String partner);

    /**
     * Those of a division and everything inside it whose partner lies in a span, in their present state, ordered by partner, then identifier, both by
     * character code. What lies outside the division is not read.
     *
     * @param from the first partner, not empty
     * @param until before which the last partner lies
     */
    List<Versioned<T>> with(String from, String until, DivisionCode within);

    /** The one that holds a unique key in its present state. */
    Optional<Versioned<T>> holder(String unique);

    /** Gives the aggregates of any kind: the one thing a storage adapter provides. */
    @FunctionalInterface
    interface Source {

        /** The aggregates of a kind; a {@link CareStore} asks once for each. */
        <K extends Identifier, T extends Aggregate<K>> KeyedAggregates<K, T> of(StoredKind<T> kind);
    }
}
