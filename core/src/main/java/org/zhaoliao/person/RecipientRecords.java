package org.zhaoliao.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Versioned;

/**
 * A stored collection of what is recorded of recipients (对象业务记录库): what the ports of agreements, visits and the like have in common.
 *
 * <p>What is about a recipient is told whichever division it belongs to; each record names its own.
 *
 * @param <K> the identifier of the records
 * @param <T> the records
 */
public interface RecipientRecords<K extends Identifier, T extends Aggregate<K>> extends Aggregates<K, T> {

    /** All about one recipient, in their present state, ordered by identifier. */
    List<Versioned<T>> of(RecipientId recipient);

    /**
     * All that was known by a moment to be about some recipients (当时所知): what {@link #of} told then for each of them. A record that is corrected later to be
     * about another recipient stays here under the one it was known to be about, so that what was known at a moment never changes.
     *
     * @param recipients in whichever order; at most 10,000
     * @return for each recipient what was about them then, ordered by identifier, without what was voided by then; nothing for a recipient of whom nothing was
     *     known
     */
    Map<RecipientId, List<T>> asKnownOf(Collection<RecipientId> recipients, Instant moment);
}
