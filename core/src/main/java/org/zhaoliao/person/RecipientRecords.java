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
 * @param <K> the identifier of the records
 * @param <T> the records
 */
public interface RecipientRecords<K extends Identifier, T extends Aggregate<K>> extends Aggregates<K, T> {

    /** All about one recipient, in their present state, ordered by identifier. */
    List<Versioned<T>> of(RecipientId recipient);

    /**
     * All about some recipients, as it was known by a moment (当时所知): what {@link #of} and the histories would tell for each of them, in a few steps.
     *
     * @param recipients in whichever order; at most 10,000
     * @return for each recipient what is about them in its present state, ordered by identifier, without what was voided by then; nothing for a recipient of
     *     whom nothing was known
     */
    Map<RecipientId, List<T>> asKnownOf(Collection<RecipientId> recipients, Instant moment);
}
