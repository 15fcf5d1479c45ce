package org.zhaoliao.census;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.determination.Determination;
import org.zhaoliao.determination.Determination.Step;
import org.zhaoliao.determination.DeterminationAction;
import org.zhaoliao.determination.DeterminationId;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.PersonalDetails;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.tally.Tally;

@DisplayName("W3.1: leads, applications, decisions, and time limits kept and missed")
class ProcedureCountTest {

    private static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    private static final DateRange MARCH = DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    private static final Lead.Application APPLIED = new Lead.Application(day(9), Lead.Applicant.VILLAGE);
    private static final Lead.Closing CLOSED = new Lead.Closing(day(10), Lead.ClosingReason.DECLINED);

    @Test
    @DisplayName("leads count by source in the period, and as waiting until they are applied for or closed")
    void leads() {
        assertEquals(
                Map.of(ProcedureFigure.LEADS, 1L, ProcedureFigure.LEADS_VISIT, 1L, ProcedureFigure.LEADS_WAITING, 1L),
                of(lead(LeadSource.VISIT, day(2), List.of(), List.of())));
        assertEquals(
                Map.of(
                        ProcedureFigure.LEADS, 1L,
                        ProcedureFigure.LEADS_DATA_MATCH, 1L,
                        ProcedureFigure.LEADS_APPLIED, 1L),
                of(lead(LeadSource.DATA_MATCH, day(2), List.of(APPLIED), List.of())));
        assertEquals(
                Map.of(ProcedureFigure.LEADS_CLOSED, 1L),
                of(lead(LeadSource.REPORT_BY_PERSON, LocalDate.of(2026, 2, 1), List.of(), List.of(CLOSED))));
        assertEquals(Map.of(), of(lead(LeadSource.VISIT, LocalDate.of(2026, 4, 1), List.of(), List.of())));
    }

    @Test
    @DisplayName(
            "every step answers its limit: the opinion within 15 working days is kept, the posting after 3 is missed")
    void limits() {
        Map<ProcedureFigure, Long> counted = of(determination(
                step(DeterminationAction.ACCEPT, day(2)),
                step(DeterminationAction.GIVE_OPINION, day(23)),
                step(DeterminationAction.POST_NOTICE, day(27))));
        assertEquals(
                Map.of(
                        ProcedureFigure.APPLICATIONS, 1L,
                        ProcedureFigure.PENDING, 1L,
                        ProcedureFigure.LIMITS_KEPT, 1L,
                        ProcedureFigure.LIMITS_MISSED, 1L,
                        ProcedureFigure.LIMITS_RUNNING, 1L),
                counted);
    }

    @Test
    @DisplayName("a step that waits is overdue when its last day has passed by the end of the period")
    void overdue() {
        assertEquals(
                1L, of(determination(step(DeterminationAction.ACCEPT, day(2)))).get(ProcedureFigure.LIMITS_OVERDUE));
        assertEquals(
                1L, of(determination(step(DeterminationAction.ACCEPT, day(20)))).get(ProcedureFigure.LIMITS_RUNNING));
    }

    @Test
    @DisplayName(
            "a refusal answers the limit of the decision; an objection answers none; what comes after the period does not count")
    void decided() {
        Map<ProcedureFigure, Long> counted = of(determination(
                step(DeterminationAction.SEND_TO_COUNTY, day(2)),
                step(DeterminationAction.REFUSE, day(5)),
                step(DeterminationAction.TELL_REFUSAL, LocalDate.of(2026, 4, 20))));
        assertEquals(
                Map.of(
                        ProcedureFigure.APPLICATIONS, 1L,
                        ProcedureFigure.REFUSED, 1L,
                        ProcedureFigure.LIMITS_KEPT, 1L,
                        ProcedureFigure.LIMITS_OVERDUE, 1L),
                counted);
        assertEquals(
                Map.of(
                        ProcedureFigure.APPLICATIONS, 1L,
                        ProcedureFigure.PENDING, 1L,
                        ProcedureFigure.LIMITS_RUNNING, 1L),
                of(determination(
                        step(DeterminationAction.POST_NOTICE, day(20)), step(DeterminationAction.OBJECT, day(23)))));
    }

    @Test
    @DisplayName("counts of pieces merge into the count of the whole")
    void merged() {
        Determination one = determination(step(DeterminationAction.WITHDRAW, day(5)));
        Lead other = lead(LeadSource.REPORT_BY_VILLAGE, day(2), List.of(), List.of());
        ProcedureCount whole = count();
        whole.add(one);
        whole.add(other);
        ProcedureCount first = count();
        first.add(one);
        ProcedureCount second = count();
        second.add(other);
        assertEquals(whole.tally(), second.tally().merge(first.tally()));
        assertEquals(1, whole.tally().count(DivisionCode.of("141121"), ProcedureFigure.WITHDRAWN));
    }

    private static Map<ProcedureFigure, Long> of(Lead lead) {
        ProcedureCount count = count();
        count.add(lead);
        return amounts(count.tally());
    }

    private static Map<ProcedureFigure, Long> of(Determination determination) {
        ProcedureCount count = count();
        count.add(determination);
        return amounts(count.tally());
    }

    private static Map<ProcedureFigure, Long> amounts(Tally<ProcedureFigure> tally) {
        Map<ProcedureFigure, Long> amounts = new EnumMap<>(ProcedureFigure.class);
        for (ProcedureFigure figure : ProcedureFigure.values()) {
            if (tally.count(VILLAGE, figure) != 0) {
                amounts.put(figure, tally.count(VILLAGE, figure));
            }
        }
        return amounts;
    }

    private static ProcedureCount count() {
        return new ProcedureCount(MARCH, NationalPolicy.book(), WorkingCalendar.mainland());
    }

    private static LocalDate day(int march) {
        return LocalDate.of(2026, 3, march);
    }

    private static Step step(DeterminationAction action, LocalDate on) {
        return Step.of(action, on, DivisionLevel.TOWNSHIP);
    }

    private static Determination determination(Step... steps) {
        return new Determination(
                new DeterminationId("D1"),
                VILLAGE,
                new PersonalDetails(PersonName.of("王五"), Fact.unknown(), LocalDate.of(1950, 1, 1), Sex.MALE),
                day(1),
                DeterminationStatus.APPLIED,
                List.of(steps),
                Set.of());
    }

    private static Lead lead(
            LeadSource source, LocalDate on, List<Lead.Application> application, List<Lead.Closing> closing) {
        return new Lead(
                new LeadId("L1"),
                VILLAGE,
                PersonName.of("王五"),
                List.of(),
                source,
                LeadSignal.SERIOUS_ILLNESS,
                on,
                Fact.unknown(),
                LeadStatus.RECEIVED,
                List.of(),
                application,
                closing);
    }
}
