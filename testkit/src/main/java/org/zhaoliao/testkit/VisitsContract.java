package org.zhaoliao.testkit;

import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.Samples.known;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.ChecklistItem;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisits;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/** Home visits. */
abstract class VisitsContract extends AggregatesContract<VisitId, HomeVisit, HomeVisits>
        implements SubjectContract<VisitId, HomeVisit> {

    VisitsContract(StoreFixture fixture) {
        super(fixture, CareStore::visits);
    }

    @Override
    public final List<Versioned<HomeVisit>> of(RecipientId recipient) {
        return port().of(recipient);
    }

    @Override
    public final HomeVisit about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final HomeVisit sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final HomeVisit changed(HomeVisit sample) {
        return inStatus(sample, VisitStatus.MISSED, List.of(), List.of(HomeVisit.MissReason.WEATHER));
    }

    @Override
    public final List<HomeVisit> shapes() {
        VisitReport report = new VisitReport(
                DAY,
                VisitMeans.VIDEO,
                Map.of(ChecklistItem.HEATING, known(false), ChecklistItem.LIFE, Fact.unknown()),
                known(DAY.minusDays(2)),
                Set.of(VisitReport.Guidance.values()),
                known(true),
                List.of(new ProblemId("p-1"), new ProblemId("p-2")));
        VisitReport empty = new VisitReport(
                DAY, VisitMeans.TELEPHONE, Map.of(), Fact.unknown(), Set.of(), Fact.unknown(), List.of());
        return List.of(
                sample("plain"),
                changed(sample("missed")),
                inStatus(sample("full"), VisitStatus.DONE, List.of(report), List.of()),
                inStatus(sample("empty"), VisitStatus.DONE, List.of(empty), List.of()));
    }

    private static HomeVisit one(String id, DivisionCode division, RecipientId recipient) {
        VisitorId visitor = new VisitorId("staff-7");
        return new HomeVisit(
                new VisitId(id), division, recipient, visitor, DAY, VisitStatus.PLANNED, List.of(), List.of());
    }

    private static HomeVisit inStatus(
            HomeVisit one, VisitStatus status, List<VisitReport> report, List<HomeVisit.MissReason> missed) {
        return new HomeVisit(
                one.id(), one.division(), one.recipient(), one.visitor(), one.plannedFor(), status, report, missed);
    }
}
