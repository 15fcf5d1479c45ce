package org.zhaoliao.store;

import org.zhaoliao.oversight.Inspection;
import org.zhaoliao.oversight.InspectionId;
import org.zhaoliao.oversight.Inspections;

/** Inspections. */
final class KeyedInspections extends KeyedRecords<InspectionId, Inspection> implements Inspections {

    KeyedInspections(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }
}
