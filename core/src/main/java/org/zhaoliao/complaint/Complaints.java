package org.zhaoliao.complaint;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The complaints and suggestions of a system (投诉建议库). */
public interface Complaints extends Aggregates<ComplaintId, Complaint> {

    /** How they are stored. */
    StoredKind<Complaint> KIND = new StoredKind<>(
            "complaint",
            Complaint.class,
            complaint -> complaint.about().value().map(RecipientId::value).orElse(""),
            complaint -> List.of());

    /** Those about one recipient, ordered by identifier. */
    List<Versioned<Complaint>> of(RecipientId recipient);
}
