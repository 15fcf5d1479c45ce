package org.zhaoliao.usecase;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;
import org.zhaoliao.visit.VisitLifeCycle;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;

/** Records what a visitor saw, with the problems found and the wish that was said, in one transaction (入户探访登记). */
public final class RecordVisit {

    private final CareStore store;

    /** Writes to the given store. */
    public RecordVisit(CareStore store) {
        this.store = store;
    }

    /**
     * Records a visit.
     *
     * @param planned the visit as it is stored
     * @param report what was seen; names the problems
     * @param problems the problems that the report names, new
     * @param change not entered before the day of the report: nobody records a visit to come
     * @return what the life cycle answered; nothing was written when it refused
     */
    public Outcome<VisitStatus, VisitAction> record(
            Versioned<HomeVisit> planned, VisitReport report, List<Problem> problems, Change change) {
        return planned.value()
                .decide(VisitAction.RECORD, new VisitLifeCycle.Timing(report.day(), change.day()))
                .fold(
                        accepted -> store.transactions().within(() -> {
                            store.visits()
                                    .replace(planned.value().recorded(accepted, report), planned.revision(), change);
                            problems.forEach(problem -> store.problems().add(problem, change));
                            wish(planned.value(), report, change);
                            return accepted;
                        }),
                        refused -> refused);
    }

    /** A wish that is open already stays one wish, also when a visit at which it was said before is entered later. */
    private void wish(HomeVisit visit, VisitReport report, Change change) {
        if (!report.wishesCentralSupport().value().orElse(false)) {
            return;
        }
        store.recipients()
                .find(visit.recipient())
                .filter(stored -> stored.value().openWish(report.day()).isEmpty())
                .ifPresent(stored ->
                        store.recipients().replace(wishing(stored.value(), report.day()), stored.revision(), change));
    }

    private static Recipient wishing(Recipient recipient, LocalDate said) {
        List<CentralSupportWish> wishes = new ArrayList<>(recipient.wishes());
        int later = Iterables.indexOf(wishes, wish -> wish.expressed().isAfter(said));
        if (later < 0) {
            wishes.add(CentralSupportWish.expressedOn(said));
        } else {
            wishes.set(later, wishes.get(later).saidBefore(said));
        }
        return recipient.withWishes(wishes);
    }
}
