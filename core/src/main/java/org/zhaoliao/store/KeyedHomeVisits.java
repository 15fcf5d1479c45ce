package org.zhaoliao.store;

import java.util.List;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisits;
import org.zhaoliao.visit.VisitId;

/** Home visits. */
final class KeyedHomeVisits extends KeyedPort<VisitId, HomeVisit> implements HomeVisits {

    KeyedHomeVisits(KeyedAggregates.Source source) {
        super(source.of(KIND));
    }

    @Override
    public List<Versioned<HomeVisit>> of(RecipientId recipient) {
        return about(recipient);
    }
}
