package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.List;

/** What shares no visitor with the rest of a request. */
record Area(List<VisitNeed> needs, List<Visitor> visitors, List<PlannedVisit> fixed, List<PlannedVisit> before) {

    Area() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
