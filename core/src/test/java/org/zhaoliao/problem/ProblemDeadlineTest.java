package org.zhaoliao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.problem.ProblemDeadline.Escalation;

@DisplayName("W4.1: what is late is pressed, first by the office, then by the county")
class ProblemDeadlineTest {

    private static final Policy POLICY =
            NationalPolicy.book().at(DivisionCode.of("141121100"), LocalDate.of(2026, 6, 1));

    private static Optional<ProblemDeadline> deadline(Problem problem, LocalDate asOf) {
        return ProblemDeadline.of(problem, POLICY, WorkingCalendar.mainland(), asOf);
    }

    // Found on Monday, 2 March 2026: five working days end on Monday, 9 March; ten more on Monday, 23 March.
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-02,NONE", "2026-03-09,NONE", "2026-03-10,OFFICE", "2026-03-23,OFFICE", "2026-03-24,COUNTY"})
    @DisplayName("an open problem, at both edges of each stage")
    void open(LocalDate asOf, Escalation expected) {
        ProblemDeadline deadline =
                deadline(ProblemTest.problem(ProblemStatus.OPEN), asOf).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 9), deadline.due().date());
        assertEquals(expected, deadline.escalation());
    }

    @Test
    @DisplayName("a referral is followed up 15 working days after it, not after the finding")
    void referred() {
        LocalDate day = LocalDate.of(2026, 3, 6);
        Problem referred = ProblemTest.problem(ProblemStatus.REFERRED, ProblemTest.sound(ProblemAction.REFER, day));
        ProblemDeadline deadline = deadline(referred, day).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 27), deadline.due().date());
    }

    @Test
    @DisplayName("a referral with a day agreed is followed up on that day, and each answer counts anew")
    void agreed() {
        LocalDate day = LocalDate.of(2026, 3, 6);
        ProblemStep referral = ProblemTest.sound(ProblemAction.REFER, day);
        Problem referred =
                ProblemTest.problem(ProblemStatus.REFERRED, referral.askingAgainOn(LocalDate.of(2026, 3, 12)));
        ProblemDeadline deadline = deadline(referred, LocalDate.of(2026, 3, 13)).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 12), deadline.due().date());
        assertEquals(Escalation.OFFICE, deadline.escalation());
        Problem asked = ProblemTest.problem(
                ProblemStatus.REFERRED, referral, ProblemStep.followUp(LocalDate.of(2026, 3, 13), "in May"));
        assertEquals(
                LocalDate.of(2026, 4, 3),
                deadline(asked, LocalDate.of(2026, 3, 13)).orElseThrow().due().date());
        assertEquals(
                LocalDate.of(2026, 3, 27),
                deadline(asked, LocalDate.of(2026, 3, 12)).orElseThrow().due().date(),
                "before it was asked");
    }

    @Test
    @DisplayName("handing it up moves no deadline")
    void handedUp() {
        LocalDate day = LocalDate.of(2026, 3, 24);
        Problem pressed =
                ProblemTest.problem(ProblemStatus.OPEN, ProblemStep.escalation(day, DivisionCode.of("141121")));
        ProblemDeadline deadline = deadline(pressed, day).orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 9), deadline.due().date());
        assertEquals(Escalation.COUNTY, deadline.escalation());
    }

    @Test
    @DisplayName("whatever is unsettled after sixty working days goes to the county, however often the unit was asked")
    void endless() {
        LocalDate last = WorkingCalendar.mainland().plusWorkingDays(ProblemTest.FOUND, 60);
        Problem asked = ProblemTest.problem(
                ProblemStatus.REFERRED,
                ProblemTest.sound(ProblemAction.REFER, ProblemTest.FOUND),
                ProblemStep.followUp(last.minusDays(1), "in June"));
        assertEquals(Escalation.NONE, deadline(asked, last).orElseThrow().escalation());
        assertEquals(
                Escalation.COUNTY,
                deadline(asked, last.plusDays(1)).orElseThrow().escalation());
        Problem back =
                ProblemTest.problem(ProblemStatus.REOPENED, ProblemTest.sound(ProblemAction.REOPEN, last.plusDays(1)));
        assertEquals(
                Escalation.NONE, deadline(back, last.plusDays(2)).orElseThrow().escalation());
    }

    @Test
    @DisplayName("W3.0: seen as of an earlier day, a problem settled since has the deadline that it had then")
    void settledSince() {
        LocalDate end = LocalDate.of(2026, 3, 25);
        Problem settled = ProblemTest.problem(
                ProblemStatus.SETTLED,
                ProblemTest.sound(ProblemAction.REFER, LocalDate.of(2026, 3, 6)),
                ProblemTest.sound(ProblemAction.SETTLE, end));
        assertEquals(
                LocalDate.of(2026, 3, 27),
                deadline(settled, end.minusDays(1)).orElseThrow().due().date());
        assertEquals(Optional.empty(), deadline(settled, end));
        assertEquals(Optional.empty(), deadline(settled, ProblemTest.FOUND.minusDays(1)), "not found yet");
    }

    @Test
    @DisplayName("a closed problem has no deadline")
    void closed() {
        LocalDate late = LocalDate.of(2027, 1, 1);
        assertEquals(Optional.empty(), deadline(ProblemTest.problem(ProblemStatus.SETTLED), late));
        assertEquals(Optional.empty(), deadline(ProblemTest.problem(ProblemStatus.DISMISSED), late));
    }

    @Test
    @DisplayName("the national book answers every parameter, in its form")
    void policy() {
        PolicyBook own = PolicyBook.of(
                "own",
                NationalPolicy.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("problem."))
                        .toList());
        assertEquals(List.of(), own.faults(ProblemPolicy.parameters()));
        assertTrue(ProblemPolicy.parameters().stream()
                .allMatch(parameter ->
                        !POLICY.cited(parameter).citation().document().isEmpty()));
    }
}
