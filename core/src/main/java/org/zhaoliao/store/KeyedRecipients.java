package org.zhaoliao.store;

import java.util.Optional;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.revision.Versioned;

/** Recipients; their unique key is the ID number. */
final class KeyedRecipients extends KeyedPort<RecipientId, Recipient> implements Recipients {

    KeyedRecipients(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public Optional<Versioned<Recipient>> withResidentId(ResidentId residentId) {
        return holder(residentId.reveal());
    }
}
