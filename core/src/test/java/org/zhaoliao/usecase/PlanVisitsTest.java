package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.person.HospitalStay;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.tier.VisitAlert;
import org.zhaoliao.tier.VisitEvent;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.usecase.PlanVisits.Given;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitorId;

@DisplayName("W2.7: the visits of a month are planned from the records")
class PlanVisitsTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");
    private static final LocalDate EVE = LocalDate.of(2026, 3, 31);
    private static final Visitor CADRE = new Visitor(new VisitorId("cadre"), TOWNSHIP, 8, Set.of());
    private static final Visitor STAFF = new Visitor(new VisitorId("staff"), TOWNSHIP, 8, Set.of());

    private final Recipient recipient = new CaseFileBuilder().build().recipient();
    private final Office office = Office.with(recipient, EVE.minusDays(90));

    private VisitPlan plan(Given given) {
        return new PlanVisits(office.store(), NationalPolicy.book(), WorkingCalendar.mainland())
                .plan(TOWNSHIP, DateRange.month(APRIL), given, Office.moment(APRIL.atDay(1)));
    }

    private List<LocalDate> daysFrom(LocalDate day, Given given) {
        DateRange rest = DateRange.of(day, DateRange.month(APRIL).until());
        return new PlanVisits(office.store(), NationalPolicy.book(), WorkingCalendar.mainland())
                .plan(TOWNSHIP, rest, given, Office.moment(day)).visits().stream()
                        .map(PlannedVisit::day)
                        .toList();
    }

    private void replaced(Recipient changed) {
        Versioned<Recipient> stored =
                office.store().recipients().find(recipient.id()).orElseThrow();
        office.store().recipients().replace(changed, stored.revision(), Office.change(EVE));
    }

    private void visitedOn(LocalDate day) {
        office.store()
                .visits()
                .add(CaseParts.visit(day, VisitMeans.FACE_TO_FACE, CaseParts.known(day)), Office.change(day));
    }

    @Test
    @DisplayName("(b)28: nobody becomes overdue by the plan, from the last visit before it to its end")
    void keepsTheGap() {
        visitedOn(EVE);
        VisitPlan plan = plan(Given.of(List.of(STAFF)));
        LocalDate before = EVE;
        for (PlannedVisit visit : plan.visits()) {
            assertFalse(visit.day()
                    .isAfter(WorkingCalendar.mainland()
                            .firstWorkingDayFrom(before.plusDays(7))
                            .plusDays(3)));
            before = visit.day();
        }
        assertTrue(before.isAfter(APRIL.atDay(18)), "an open level counts as the heaviest: weekly");
        assertEquals(List.of(), plan.shortfalls());
    }

    @Test
    @DisplayName("a person is owed what the policy of their village asks for, whoever plans")
    void policyOfTheVillage() {
        replaced(new CaseFileBuilder().build().recipient());
        office.store().assessments().add(CaseParts.assessment(EVE.minusDays(80), 0, 0), Office.change(EVE));
        visitedOn(EVE);
        PolicyBook local = NationalPolicy.book()
                .with("local", PolicyTable.read(List.of("tier.gap.capable,141121,2016-01-01,,10,本县办法,1,LOCAL_RULE")));
        PlanVisits planning = new PlanVisits(office.store(), local, WorkingCalendar.mainland());
        for (String asked : List.of("141121100", "141121", "14")) {
            VisitPlan plan = planning.plan(
                    DivisionCode.of(asked),
                    DateRange.month(APRIL),
                    Given.of(List.of(STAFF)),
                    Office.moment(APRIL.atDay(1)));
            assertTrue(plan.visits().size() >= 2, asked);
        }
        assertEquals(1, plan(Given.of(List.of(STAFF))).visits().size(), "by the national default");
    }

    @Test
    @DisplayName("who lives in an institution is not visited at home")
    void central() {
        Versioned<Recipient> stored =
                office.store().recipients().find(recipient.id()).orElseThrow();
        office.store()
                .recipients()
                .replace(recipient.movedTo(SupportForm.CENTRAL, EVE), stored.revision(), Office.change(EVE));
        assertEquals(List.of(), plan(Given.of(List.of(STAFF))).visits());
    }

    @Test
    @DisplayName("(b)31: after a fall the person is seen at once, by the same visit where one is due then")
    void fall() {
        visitedOn(EVE.minusDays(2));
        VisitNews fell =
                new VisitNews(Map.of(recipient.id(), List.of(new VisitEvent(VisitEvent.Kind.FALL, EVE))), List.of());
        VisitPlan plan = plan(new Given(List.of(STAFF), Map.of(), fell, List.of(), List.of()));
        assertEquals(APRIL.atDay(1), plan.visits().get(0).day());
        assertEquals(0, plan.score().missed());
    }

    @Test
    @DisplayName("(b)31: made anew on the day after a fall, what is left of the month sends somebody at once")
    void fallWithinTheMonth() {
        visitedOn(EVE);
        LocalDate fell = APRIL.atDay(9);
        VisitNews news =
                new VisitNews(Map.of(recipient.id(), List.of(new VisitEvent(VisitEvent.Kind.FALL, fell))), List.of());
        List<PlannedVisit> before = plan(Given.of(List.of(STAFF))).visits();
        assertEquals(
                APRIL.atDay(10),
                daysFrom(APRIL.atDay(10), new Given(List.of(STAFF), Map.of(), news, List.of(), before))
                        .get(0));
    }

    @Test
    @DisplayName("(b)28: while a warning holds, and only then, visits are closer together")
    void warning() {
        visitedOn(EVE);
        VisitNews cold = new VisitNews(
                Map.of(),
                List.of(new VisitAlert(
                        VisitAlert.Kind.COLD_WAVE, TOWNSHIP, DateRange.of(APRIL.atDay(6), APRIL.atDay(25)))));
        VisitPlan plan = plan(new Given(List.of(STAFF), Map.of(), cold, List.of(), List.of()));
        VisitPlan usual = plan(Given.of(List.of(STAFF)));
        assertTrue(during(plan) > during(usual));
        assertEquals(0, plan.score().missed());
    }

    private static long during(VisitPlan plan) {
        return plan.visits().stream()
                .filter(visit ->
                        visit.day().isAfter(APRIL.atDay(5)) && visit.day().isBefore(APRIL.atDay(25)))
                .count();
    }

    @Test
    @DisplayName("nobody is sent to somebody in hospital, nor before support begins or after it ends")
    void onlyAtHome() {
        visitedOn(EVE);
        replaced(recipient.admitted(
                new HospitalStay(DateRange.of(EVE.minusDays(10), APRIL.atDay(20)), CaseParts.known(true))));
        List<LocalDate> days = daysFrom(APRIL.atDay(1), Given.of(List.of(STAFF)));
        assertEquals(APRIL.atDay(20), days.get(0), "on the day of return");
        replaced(recipient.supportedDuring(DateRange.of(APRIL.atDay(6), APRIL.atDay(20))));
        List<LocalDate> supported = daysFrom(APRIL.atDay(1), Given.of(List.of(STAFF)));
        assertFalse(supported.isEmpty());
        assertTrue(supported.stream().allMatch(day -> !day.isBefore(APRIL.atDay(6)) && day.isBefore(APRIL.atDay(20))));
    }

    @Test
    @DisplayName("(b)30: whoever looks after the person does not visit them")
    void caregiver() {
        CareAgreement agreement = CaseParts.agreement(EVE.minusDays(60), EVE.plusDays(300));
        office.store().agreements().add(agreement, Office.change(EVE.minusDays(60)));
        office.store()
                .caregivers()
                .add(CaseParts.caregiver(DateRange.from(EVE.minusDays(90))), Office.change(EVE.minusDays(60)));
        VisitPlan plan = plan(new Given(
                List.of(CADRE, STAFF),
                Map.of(agreement.caregiver(), CADRE.id()),
                VisitNews.NONE,
                List.of(),
                List.of()));
        assertFalse(plan.visits().isEmpty());
        assertTrue(plan.visits().stream().allMatch(visit -> visit.visitor().equals(STAFF.id())));
    }

    @Test
    @DisplayName(
            "(b)30: nor does whoever looks after them on any other day of the plan, by an agreement that is known already")
    void caregiverToCome() {
        LocalDate change = APRIL.atDay(10);
        CareAgreement now = CaseParts.agreement(EVE.minusDays(60), change);
        CareAgreement next = CaseParts.agreement(change, EVE.plusDays(300), new CaregiverId("C2"));
        CaseFile file = new CaseFileBuilder().agreements(now, next).build();
        Map<CaregiverId, VisitorId> caregivers = Map.of(
                now.caregiver(),
                CADRE.id(),
                next.caregiver(),
                STAFF.id(),
                new CaregiverId("C3"),
                new VisitorId("head"));
        VisitNeed need = new VisitsOwed(
                        file,
                        NationalPolicy.book().at(TOWNSHIP, APRIL.atDay(1)),
                        VisitNews.NONE,
                        WorkingCalendar.mainland())
                .within(DateRange.month(APRIL), caregivers);
        assertEquals(Set.of(CADRE.id(), STAFF.id()), need.excluded());
    }

    @Test
    @DisplayName("made anew it stays as it was where it can")
    void anew() {
        VisitPlan before = plan(Given.of(List.of(STAFF, CADRE)));
        VisitPlan anew = plan(new Given(List.of(CADRE, STAFF), Map.of(), VisitNews.NONE, List.of(), before.visits()));
        assertEquals(
                before.visits().stream().map(PlannedVisit::day).toList(),
                anew.visits().stream().map(PlannedVisit::day).toList());
        assertTrue(anew.visits().stream().allMatch(visit -> visit.why().code().equals("planning.kept")));
    }
}
