package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.oversight.InspectionId;
import org.zhaoliao.oversight.Inspections;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;

/** Inspections. */
final class KeyedInspections extends KeyedPort<InspectionId, Inspection> implements Inspections {

    KeyedInspections(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<Inspection>> of(RecipientId recipient) {
        return about(recipient);
    }
}
