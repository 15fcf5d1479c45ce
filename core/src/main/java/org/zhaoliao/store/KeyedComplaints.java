package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.Complaints;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;

/** Complaints and suggestions. */
final class KeyedComplaints extends KeyedPort<ComplaintId, Complaint> implements Complaints {

    KeyedComplaints(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<Complaint>> of(RecipientId recipient) {
        return about(recipient);
    }
}
