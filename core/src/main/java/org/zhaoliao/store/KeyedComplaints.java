package org.zhaoliao.store;

import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintId;
import org.zhaoliao.complaint.Complaints;

/** Complaints and suggestions. */
final class KeyedComplaints extends KeyedRecords<ComplaintId, Complaint> implements Complaints {

    KeyedComplaints(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
