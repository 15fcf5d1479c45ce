package org.zhaoliao.caregiver;

import java.util.List;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;

/** The caregivers of a system (照料服务人库). */
public interface Caregivers extends Aggregates<CaregiverId, Caregiver> {

    /** How caregivers are stored. */
    StoredKind<Caregiver> KIND =
            new StoredKind<>("caregiver", Caregiver.class, caregiver -> "", caregiver -> List.of());
}
