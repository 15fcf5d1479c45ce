package org.zhaoliao.visit;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Aggregates;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/** The home visits of a system (入户探访库). */
public interface HomeVisits extends Aggregates<VisitId, HomeVisit> {

    /** How home visits are stored. */
    StoredKind<HomeVisit> KIND = new StoredKind<>(
            "visit", HomeVisit.class, visit -> visit.recipient().value(), visit -> List.of());

    /** The visits to a recipient, ordered by identifier. */
    List<Versioned<HomeVisit>> of(RecipientId recipient);
}
