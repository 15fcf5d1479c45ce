package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;
import static org.zhaoliao.casefile.CaseParts.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.lifecycle.Outcome;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

@DisplayName("W2.8, W2.11: what a visitor saw is recorded with the problems found and the wish said, or not at all")
class RecordVisitTest {

    private final Recipient recipient = new CaseFileBuilder().wishes().build().recipient();
    private final Office office = Office.with(recipient, TODAY.minusDays(30));
    private final Problem problem = CaseParts.problem(TODAY, ProblemStatus.OPEN);

    @Test
    void together() {
        assertTrue(record(planned("V-1", VisitStatus.PLANNED)).isAccepted());

        HomeVisit stored = office.store().visits().of(recipient.id()).get(0).value();
        assertEquals(VisitStatus.DONE, stored.status());
        assertEquals(TODAY, stored.doneOn().orElseThrow());
        assertTrue(office.store().problems().find(problem.id()).isPresent());
        assertEquals(List.of(CentralSupportWish.expressedOn(TODAY)), wishes());
    }

    @Test
    @DisplayName("a wish that is open already stays one wish")
    void oneWish() {
        Versioned<Recipient> stored =
                office.store().recipients().find(recipient.id()).orElseThrow();
        CentralSupportWish earlier = CentralSupportWish.expressedOn(TODAY.minusDays(9));
        office.store()
                .recipients()
                .replace(recipient.withWishes(List.of(earlier)), stored.revision(), Office.change(TODAY.minusDays(9)));

        record(planned("V-1", VisitStatus.PLANNED));

        assertEquals(List.of(earlier), wishes());
    }

    @Test
    @DisplayName("a visit that was missed cannot be recorded as made; nothing is stored")
    void refused() {
        List<Reason> reasons = record(planned("V-1", VisitStatus.MISSED)).reasons();

        assertEquals(
                List.of("lifecycle.no-row"), reasons.stream().map(Reason::code).toList());
        assertTrue(office.store().problems().find(problem.id()).isEmpty());
        assertEquals(List.of(), wishes());
    }

    @Test
    @DisplayName(
            "a visit dated after the day on which it is recorded is refused, and no earlier one; nothing is stored")
    void ahead() {
        Versioned<HomeVisit> visit = planned("V-1", VisitStatus.PLANNED);

        List<Reason> reasons = record(visit, TODAY.minusDays(1)).reasons();

        assertEquals(List.of(Reason.of("visit.not-ahead", TODAY, TODAY.minusDays(1))), reasons);
        assertTrue(office.store().problems().find(problem.id()).isEmpty());
        assertTrue(record(visit, TODAY.plusDays(1)).isAccepted());
    }

    private List<CentralSupportWish> wishes() {
        return office.store()
                .recipients()
                .find(recipient.id())
                .orElseThrow()
                .value()
                .wishes();
    }

    private Versioned<HomeVisit> planned(String id, VisitStatus status) {
        HomeVisit visit = new HomeVisit(
                new VisitId(id),
                recipient.division(),
                recipient.id(),
                new VisitorId("W-1"),
                TODAY,
                HomeVisit.Origin.PLAN,
                status,
                List.of(),
                List.of(),
                List.of());
        return office.store().visits().add(visit, Office.change(TODAY.minusDays(5)));
    }

    private Outcome<VisitStatus, VisitAction> record(Versioned<HomeVisit> visit) {
        return record(visit, TODAY);
    }

    private Outcome<VisitStatus, VisitAction> record(Versioned<HomeVisit> visit, LocalDate enteredOn) {
        VisitReport report = new VisitReport(
                TODAY,
                VisitMeans.FACE_TO_FACE,
                known(false),
                Map.of(),
                Map.of(),
                Fact.unknown(),
                Set.of(),
                known(true),
                List.of(problem.id()),
                VisitReport.Trace.NONE);
        return new RecordVisit(office.store()).record(visit, report, List.of(problem), Office.change(enteredOn));
    }
}
