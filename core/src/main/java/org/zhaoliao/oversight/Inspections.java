package org.zhaoliao.oversight;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The inspections of a system (督导检查库). */
public interface Inspections extends Aggregates<InspectionId, Inspection> {

    /** How they are stored. */
    StoredKind<Inspection> KIND = new StoredKind<>(
            "inspection", Inspection.class, inspection -> inspection.recipient().value(), inspection -> List.of());

    /** Those about one recipient, ordered by identifier. */
    List<Versioned<Inspection>> of(RecipientId recipient);
}
