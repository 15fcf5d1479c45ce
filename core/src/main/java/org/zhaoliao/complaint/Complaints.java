package org.zhaoliao.complaint;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The complaints and suggestions of a system (投诉建议库). */
public interface Complaints extends RecipientRecords<ComplaintId, Complaint> {

    /** How they are stored. */
    StoredKind<Complaint> KIND = new StoredKind<>(
            "complaint",
            Complaint.class,
            complaint -> complaint.about().value().map(RecipientId::value).orElse(""),
            complaint -> List.of());
}
