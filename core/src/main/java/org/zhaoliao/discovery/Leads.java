package org.zhaoliao.discovery;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The leads of a system (线索库). */
public interface Leads extends RecipientRecords<LeadId, Lead> {

    /** How leads are stored. */
    StoredKind<Lead> KIND = new StoredKind<>(
            "lead",
            Lead.class,
            lead -> lead.recipient().stream()
                    .map(RecipientId::value)
                    .findFirst()
                    .orElse(""),
            lead -> List.of());
}
