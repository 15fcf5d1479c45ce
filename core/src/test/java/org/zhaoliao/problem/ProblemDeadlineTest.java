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
