package org.zhaoliao.store;

import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.Leads;

/** Leads. */
final class KeyedLeads extends KeyedRecords<LeadId, Lead> implements Leads {

    KeyedLeads(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
