package org.zhaoliao.discovery;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The leads of a system (线索库). */
public interface Leads extends Aggregates<LeadId, Lead> {

    /** How leads are stored. */
    StoredKind<Lead> KIND = new StoredKind<>(
            "lead",
            Lead.class,
            lead -> lead.recipient().stream()
                    .map(RecipientId::value)
                    .findFirst()
                    .orElse(""),
            lead -> List.of());

    /** All leads about a recipient, ordered by identifier. */
    List<Versioned<Lead>> of(RecipientId recipient);
}
