package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisits;
import org.zhaoliao.visit.VisitId;

/** Home visits; the day for which they are arranged stands in the place of a partner. */
final class KeyedHomeVisits extends KeyedRecords<VisitId, HomeVisit> implements HomeVisits {

    KeyedHomeVisits(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<HomeVisit>> plannedIn(DivisionCode within, DateRange days) {
        return with(days.from().toString(), days.end().toString(), within);
    }
}
