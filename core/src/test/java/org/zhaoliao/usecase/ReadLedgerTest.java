package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.LateCorrection;
import org.zhaoliao.census.ProcedureFigure;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.revision.Change;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.visit.VisitMeans;

@DisplayName("W3.0: the ledger as of a day and as it was known; late corrections with what caused them")
class ReadLedgerTest {

    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final LocalDate REPORTED = TODAY.plusDays(2);
    private static final LocalDate NOW = TODAY.plusDays(20);

    private final Recipient recipient = new CaseFileBuilder().build().recipient();
    private final Office office = Office.with(recipient, TODAY.minusDays(90));
    private final ReadLedger ledger = new ReadLedger(office.store(), NationalPolicy.book());

    @Test
    @DisplayName("a move after the day leaves the village of the day; a correction of it does not")
    void village() {
        DivisionCode other = DivisionCode.of("141121101201");
        change(person -> in(person, other), Office.change(TODAY.plusDays(5)));
        assertEquals(CaseParts.VILLAGE, entry(TODAY, NOW).village());
        assertEquals(other, entry(TODAY.plusDays(5), NOW).village());
        DivisionCode right = DivisionCode.of("141121102201");
        change(person -> in(person, right), Office.change(TODAY.plusDays(9)).correcting());
        assertEquals(right, entry(TODAY.plusDays(5), NOW).village());
    }

    @Test
    @DisplayName("a death entered late counts from its day, and not before it was entered")
    void death() {
        change(person -> person.died(TODAY.minusDays(1)), Office.change(TODAY.plusDays(5)));
        assertTrue(entry(TODAY, REPORTED).isSupported());
        assertTrue(entry(TODAY, NOW).support().died());
    }

    @Test
    @DisplayName("nobody has an entry who was not recorded by the moment")
    void unknown() {
        List<LedgerEntry> entries = new ArrayList<>();
        ledger.each(COUNTY, TODAY, Office.moment(TODAY.minusDays(91)), entries::add);
        assertEquals(List.of(), entries);
    }

    @Test
    @DisplayName("a problem found by the day and entered after the report is a correction, caused by that entry alone")
    void lateProblem() {
        Change late = Office.change(TODAY.plusDays(6));
        office.store().problems().add(CaseParts.problem(TODAY, ProblemStatus.OPEN), late);
        office.store()
                .visits()
                .add(
                        CaseParts.visit(TODAY.plusDays(4), VisitMeans.TELEPHONE, Fact.unknown()),
                        Office.change(TODAY.plusDays(4)));
        LateCorrection correction = corrections().get(0);
        assertEquals(
                Map.of(CensusFigure.OPEN_PROBLEMS, 1L, CensusFigure.PROBLEMS_HEATING, 1L), correction.differences());
        assertEquals(List.of(), correction.reported().get(0).problems());
        assertEquals(List.of(ProblemKind.HEATING), correction.corrected().get(0).problems());
        assertEquals(1, correction.causes().size());
        assertEquals("problem", correction.causes().get(0).kind());
        assertEquals(late, correction.causes().get(0).change());
        assertEquals(correction.reported(), correction.pair().before());
    }

    @Test
    @DisplayName("a problem found out to be somebody else's stays in what was reported, and its correction is told")
    void othersProblem() {
        Problem problem = CaseParts.problem(TODAY, ProblemStatus.OPEN);
        office.store().problems().add(problem, Office.change(TODAY));
        Change late = Office.change(TODAY.plusDays(6)).correcting();
        office.store().problems().replace(of(problem, new RecipientId("r-other")), Revision.FIRST, late);
        assertEquals(List.of(ProblemKind.HEATING), entry(TODAY, REPORTED).problems());
        LateCorrection correction = corrections().get(0);
        assertEquals(List.of(ProblemKind.HEATING), correction.reported().get(0).problems());
        assertEquals(List.of(), correction.corrected().get(0).problems());
        assertEquals(
                List.of(late),
                correction.causes().stream().map(LateCorrection.Cause::change).toList());
    }

    @Test
    @DisplayName("who was corrected out of the division is told of, as who was corrected into it, each once")
    void correctedOut() {
        DivisionCode village = DivisionCode.of("141122101201");
        change(person -> in(person, village), Office.change(TODAY.plusDays(5)).correcting());
        for (String division : List.of("141121", "141122", "1411")) {
            List<LateCorrection> found = corrections(DivisionCode.of(division));
            assertEquals(1, found.size(), division);
            assertEquals(CaseParts.VILLAGE, found.get(0).reported().get(0).village());
            assertEquals(village, found.get(0).corrected().get(0).village());
        }
        assertEquals(List.of(), corrections(DivisionCode.of("141123")));
    }

    @Test
    @DisplayName("what happened after the day corrects nothing")
    void nothingLate() {
        office.store()
                .problems()
                .add(CaseParts.problem(TODAY.plusDays(3), ProblemStatus.OPEN), Office.change(TODAY.plusDays(3)));
        assertEquals(List.of(), corrections());
    }

    @Test
    @DisplayName("a recipient recorded by mistake is corrected to nobody")
    void voided() {
        change(person -> person, Office.change(TODAY.plusDays(5)).voiding());
        LateCorrection correction = corrections().get(0);
        assertEquals(List.of(), correction.corrected());
        assertEquals(-1L, correction.differences().get(CensusFigure.DISPERSED));
        assertEquals(Change.Kind.VOIDING, correction.causes().get(0).change().kind());
    }

    @Test
    @DisplayName("W3.1: counts what was known of the procedures; here nothing")
    void procedures() {
        assertEquals(
                0,
                ledger.procedures(COUNTY, DateRange.of(TODAY, NOW), Office.moment(NOW), WorkingCalendar.mainland())
                        .count(COUNTY, ProcedureFigure.APPLICATIONS));
    }

    private static Problem of(Problem problem, RecipientId recipient) {
        return new Problem(
                problem.id(),
                problem.division(),
                List.of(recipient),
                problem.origin(),
                problem.kind(),
                problem.description(),
                problem.foundOn(),
                problem.owner(),
                problem.status(),
                problem.steps());
    }

    private LedgerEntry entry(LocalDate day, LocalDate known) {
        List<LedgerEntry> entries = new ArrayList<>();
        ledger.each(COUNTY, day, Office.moment(known), entries::add);
        assertEquals(1, entries.size());
        return entries.get(0);
    }

    private List<LateCorrection> corrections() {
        return corrections(COUNTY);
    }

    private List<LateCorrection> corrections(DivisionCode within) {
        List<LateCorrection> corrections = new ArrayList<>();
        ledger.corrections(within, TODAY, Office.moment(REPORTED), Office.moment(NOW), corrections::add);
        return corrections;
    }

    private void change(UnaryOperator<Recipient> change, Change why) {
        Versioned<Recipient> stored =
                office.store().recipients().find(recipient.id()).orElseThrow();
        office.store().recipients().replace(change.apply(stored.value()), stored.revision(), why);
    }

    private static Recipient in(Recipient person, DivisionCode village) {
        return new Recipient(
                person.id(),
                village,
                person.details(),
                person.register(),
                person.form(),
                person.earlierForms(),
                person.support(),
                person.disabilities(),
                person.livesAlone(),
                person.atSchool(),
                person.guardians(),
                person.hospitalStays(),
                person.wishes(),
                person.account(),
                person.died());
    }
}
