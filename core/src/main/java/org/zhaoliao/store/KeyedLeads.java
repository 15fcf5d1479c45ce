package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.Leads;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;

/** Leads. */
final class KeyedLeads extends KeyedPort<LeadId, Lead> implements Leads {

    KeyedLeads(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<Lead>> of(RecipientId recipient) {
        return about(recipient);
    }
}
