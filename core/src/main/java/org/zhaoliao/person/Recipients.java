package org.zhaoliao.person;

import java.util.Optional;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The recipients of a system (救助供养对象库). A resident ID number belongs to one of them at most. */
public interface Recipients extends Aggregates<RecipientId, Recipient> {

    /** How recipients are stored. */
    StoredKind<Recipient> KIND = new StoredKind<>(
            "recipient",
            Recipient.class,
            recipient -> recipient.id().value(),
            recipient -> recipient.details().residentId().value().map(ResidentId::reveal).stream()
                    .toList());

    /** The recipient with this ID number. */
    Optional<Versioned<Recipient>> withResidentId(ResidentId residentId);
}
