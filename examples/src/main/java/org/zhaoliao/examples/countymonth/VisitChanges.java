package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;
import org.zhaoliao.visit.VisitLifeCycle;
import org.zhaoliao.visit.VisitStatus;

/** Of the visits that were planned and not made one is put off in time, and one called off. */
final class VisitChanges {

    private static final int ALL = 10_000;

    private final County county;

    VisitChanges(County county) {
        this.county = county;
    }

    void run() {
        List<Versioned<HomeVisit>> left =
                county.store().visits().page(County.CODE, Page.Key.START, ALL).items().stream()
                        .filter(stored -> stored.value().status() == VisitStatus.PLANNED)
                        .limit(2)
                        .toList();
        left.stream().limit(1).forEach(this::putOff);
        left.stream().skip(1).forEach(this::callOff);
    }

    private void putOff(Versioned<HomeVisit> stored) {
        HomeVisit visit = stored.value();
        LocalDate asOf = visit.plannedFor();
        LocalDate day = county.calendar().plusWorkingDays(asOf, 1);
        visit.decide(VisitAction.MOVE, new VisitLifeCycle.Timing(day, asOf))
                .fold(accepted -> keep(stored, visit.moved(accepted, day), asOf), refused -> stored);
    }

    private void callOff(Versioned<HomeVisit> stored) {
        HomeVisit visit = stored.value();
        LocalDate asOf = visit.plannedFor();
        visit.decide(VisitAction.CANCEL, new VisitLifeCycle.Timing(asOf, asOf))
                .fold(accepted -> keep(stored, visit.cancelled(accepted), asOf), refused -> stored);
    }

    private Versioned<HomeVisit> keep(Versioned<HomeVisit> before, HomeVisit after, LocalDate day) {
        return county.store().visits().replace(after, before.revision(), county.change(day, "visit-changed"));
    }
}
