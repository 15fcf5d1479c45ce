package org.zhaoliao.oversight;

import java.util.List;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.revision.StoredKind;

/** The inspections of a system (督导检查库). */
public interface Inspections extends RecipientRecords<InspectionId, Inspection> {

    /** How they are stored. */
    StoredKind<Inspection> KIND = new StoredKind<>(
            "inspection", Inspection.class, inspection -> inspection.recipient().value(), inspection -> List.of());
}
