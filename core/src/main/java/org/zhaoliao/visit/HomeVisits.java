package org.zhaoliao.visit;

import java.util.List;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientRecords;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The home visits of a system (入户探访库). */
public interface HomeVisits extends RecipientRecords<VisitId, HomeVisit> {

    /** How home visits are stored. */
    StoredKind<HomeVisit> KIND = new StoredKind<>(
            "visit",
            HomeVisit.class,
            visit -> visit.recipient().value(),
            visit -> visit.plannedFor().toString(),
            visit -> List.of());

    /**
     * The visits that are arranged, in their present state, for one of these days, ordered by day, then identifier: a quick way to the few among which a
     * day's due visits are.
     *
     * @param within in this division and everything inside it
     * @param days not without end
     */
    List<Versioned<HomeVisit>> plannedIn(DivisionCode within, DateRange days);
}
