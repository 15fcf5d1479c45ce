package org.zhaoliao.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.revision.Versioned;

/** A port over keyed aggregates whose subject is a recipient. */
abstract class KeyedRecords<K extends Identifier, T extends Aggregate<K>> extends KeyedPort<K, T>
        implements RecipientRecords<K, T> {

    KeyedRecords(KeyedAggregates<K, T> keyed) {
        super(keyed);
    }

    @Override
    public List<Versioned<T>> of(RecipientId recipient) {
        return about(recipient);
    }

    @Override
    public final Map<RecipientId, List<T>> asKnownOf(Collection<RecipientId> recipients, Instant moment) {
        Map<RecipientId, List<T>> known = new HashMap<>();
        asKnownAbout(recipients.stream().map(RecipientId::value).toList(), moment)
                .forEach((recipient, records) -> known.put(new RecipientId(recipient), records));
        return Map.copyOf(known);
    }
}
