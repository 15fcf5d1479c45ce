package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.termination.Termination;
import org.zhaoliao.termination.TerminationGround;
import org.zhaoliao.termination.TerminationId;
import org.zhaoliao.termination.TerminationStatus;
import org.zhaoliao.tier.VisitAlert;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitLifeCycle;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitorId;
import org.zhaoliao.visitcheck.MadeVisits;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

@DisplayName("W2.3, W3.0: the worklist of an office, as of a day and as it was known then")
class ReadWorklistTest {

    private static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");

    private final Recipient recipient = new CaseFileBuilder().build().recipient();
    private final Office office = Office.with(recipient, TODAY.minusDays(90));

    @Test
    @DisplayName("what was recorded later was not known")
    void asKnown() {
        office.store().problems().add(CaseParts.problem(TODAY, ProblemStatus.OPEN), Office.change(TODAY));

        assertTrue(kinds(TOWNSHIP, TODAY).contains(DutyKind.SETTLE_PROBLEM));
        assertFalse(kinds(TOWNSHIP, TODAY.minusDays(1)).contains(DutyKind.SETTLE_PROBLEM));
    }

    @Test
    @DisplayName("who moved later still stands on the list of the office where they were known to live")
    void asKnownWhereTheyLived() {
        DivisionCode elsewhere = DivisionCode.of("141121101");
        Worklist before = worklist(TOWNSHIP, TODAY);
        assertFalse(before.duties().isEmpty());
        Recipient moved = new CaseFileBuilder().village("141121101201").build().recipient();
        office.store().recipients().replace(moved, Revision.FIRST, Office.change(TODAY.plusDays(10)));
        assertEquals(before, worklist(TOWNSHIP, TODAY));
        assertEquals(List.of(), worklist(elsewhere, TODAY).duties());
        assertEquals(List.of(), worklist(TOWNSHIP, TODAY.plusDays(11)).duties());
        assertFalse(worklist(elsewhere, TODAY.plusDays(11)).duties().isEmpty());
    }

    @Test
    @DisplayName(
            "W2.8: an office sees the problem it has to settle also when the person lives elsewhere by now, and once")
    void problemOfSomebodyElsewhere() {
        office.store().problems().add(CaseParts.problem(TODAY, ProblemStatus.OPEN), Office.change(TODAY));
        assertEquals(1, problems(TOWNSHIP));
        Recipient moved = new CaseFileBuilder().village("141121101201").build().recipient();
        office.store().recipients().replace(moved, Revision.FIRST, Office.change(TODAY));
        assertEquals(1, problems(TOWNSHIP));
        assertEquals(1, problems(DivisionCode.of("141121")), "the county sees it once");
    }

    private long problems(DivisionCode within) {
        return kinds(within, TODAY).stream()
                .filter(DutyKind.SETTLE_PROBLEM::equals)
                .count();
    }

    @Test
    @DisplayName("W2.8: a problem that concerns nobody in particular is on the list of its office, under its own name")
    void problemOfNobody() {
        Problem found = CaseParts.problem(TODAY, ProblemStatus.OPEN);
        office.store()
                .problems()
                .add(
                        new Problem(
                                new ProblemId("P-road"),
                                found.division(),
                                List.of(),
                                found.origin(),
                                found.kind(),
                                found.description(),
                                found.foundOn(),
                                found.owner(),
                                found.status(),
                                found.steps()),
                        Office.change(TODAY));
        office.store().problems().add(found, Office.change(TODAY));
        assertEquals(
                List.of(found.owner()),
                worklist(TOWNSHIP, TODAY).about("P-road").duties().stream()
                        .map(Duty::office)
                        .toList());
        assertEquals(
                2,
                kinds(TOWNSHIP, TODAY).stream()
                        .filter(DutyKind.SETTLE_PROBLEM::equals)
                        .count());
        assertFalse(kinds(TOWNSHIP, TODAY.minusDays(1)).contains(DutyKind.SETTLE_PROBLEM));
    }

    @Test
    @DisplayName("W1.3: a recipient without an agreement is on the list of their own office only")
    void ownOffice() {
        assertTrue(kinds(TOWNSHIP, TODAY).contains(DutyKind.CLOSE_GAP));
        assertEquals(List.of(), kinds(DivisionCode.of("141121101"), TODAY));
    }

    @Test
    @DisplayName("W2.13: the ending of a person in danger comes before everything of others")
    void attentionOfCases() {
        office.store().riskCases().add(CaseParts.risk(TODAY, SignalKind.PUBLIC_ATTENTION), Office.change(TODAY));
        office.store()
                .terminations()
                .add(
                        new Termination(
                                new TerminationId("E1"),
                                recipient.division(),
                                recipient.id(),
                                TerminationGround.OWN_WISH,
                                TODAY,
                                TerminationStatus.PROPOSED,
                                List.of()),
                        Office.change(TODAY));
        Worklist worklist = worklist(TOWNSHIP, TODAY);
        assertTrue(worklist.duties().stream().anyMatch(duty -> duty.kind() == DutyKind.TERMINATE));
        worklist.about(recipient.id().value())
                .duties()
                .forEach(duty -> assertEquals(
                        List.of(RiskLevel.RED), duty.about().attention().risk()));
    }

    @Test
    @DisplayName("W2.7: visits that show the same photograph are on the list of an inspector")
    void madeUpVisits() {
        photographed("V1");
        assertFalse(kinds(TOWNSHIP, TODAY).contains(DutyKind.CHECK_VISITS));
        photographed("V2");
        assertTrue(kinds(TOWNSHIP, TODAY).contains(DutyKind.CHECK_VISITS));
    }

    private void photographed(String id) {
        RecipientId recipient = new RecipientId("R1");
        VisitReport report = new VisitReport(
                TODAY,
                VisitMeans.FACE_TO_FACE,
                CaseParts.known(false),
                Map.of(),
                Map.of(),
                Fact.unknown(),
                Set.of(),
                Fact.unknown(),
                List.of(),
                MadeVisits.photo("p-1"));
        HomeVisit planned = HomeVisit.extra(new VisitId(id), CaseParts.VILLAGE, recipient, new VisitorId("W1"), TODAY);
        HomeVisit made = planned.decide(VisitAction.RECORD, new VisitLifeCycle.Timing(TODAY, TODAY))
                .fold(accepted -> planned.recorded(accepted, report), refused -> planned);
        office.store().visits().add(made, Office.change(TODAY));
    }

    @Test
    @DisplayName("W2.7: a warning for the place makes a visit due that was not")
    void warned() {
        photographed("V1");
        LocalDate later = TODAY.plusDays(4);
        VisitNews storm = new VisitNews(
                Map.of(),
                List.of(new VisitAlert(VisitAlert.Kind.SNOWSTORM, TOWNSHIP, DateRange.of(TODAY, TODAY.plusDays(9)))));
        assertFalse(visits(later, VisitNews.NONE).contains("2026-03-31"));
        assertTrue(visits(later, storm).contains("2026-03-31"));
    }

    /** The visits that are due already, in words. */
    private String visits(LocalDate asOf, VisitNews news) {
        return new ReadWorklist(office.store(), NationalPolicy.book(), WorkingCalendar.mainland())
                .of(TOWNSHIP, asOf, Office.moment(asOf), news).duties().stream()
                        .filter(duty -> duty.kind() == DutyKind.VISIT)
                        .filter(duty -> !duty.due().date().isAfter(asOf))
                        .map(duty -> Wording.CHINESE.of(duty.what()))
                        .collect(Collectors.joining());
    }

    private List<DutyKind> kinds(DivisionCode within, LocalDate asOf) {
        return worklist(within, asOf).duties().stream().map(Duty::kind).toList();
    }

    private Worklist worklist(DivisionCode within, LocalDate asOf) {
        return new ReadWorklist(office.store(), NationalPolicy.book(), WorkingCalendar.mainland())
                .of(within, asOf, Office.moment(asOf));
    }
}
