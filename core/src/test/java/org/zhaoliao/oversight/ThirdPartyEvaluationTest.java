package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.oversight.OversightExamples.MONDAY;
import static org.zhaoliao.oversight.OversightExamples.POLICY;
import static org.zhaoliao.oversight.OversightExamples.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.oversight.ThirdPartyEvaluation.Shortcoming;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemDeadline;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;

@DisplayName("W4.4: a third-party evaluation is one more source of what is found wanting")
class ThirdPartyEvaluationTest {

    private static final DivisionCode COUNTY = DivisionCode.of("141121");
    private static final Shortcoming OF_ONE = new Shortcoming(
            Reason.of("oversight.Point.MEALS"), ProblemKind.FOOD, VILLAGE, List.of(new RecipientId("R1")));
    private static final Shortcoming OF_ALL =
            new Shortcoming(Reason.of("oversight.Point.COMPANY"), ProblemKind.CAREGIVER, COUNTY, List.of());
    private static final ThirdPartyEvaluation EVALUATION = new ThirdPartyEvaluation(
            new EvaluationId("E1"),
            COUNTY,
            "某评估机构",
            DateRange.of(MONDAY.minusMonths(6), MONDAY),
            List.of(OF_ONE, OF_ALL),
            Fact.unknown());

    private static Problem problem(Shortcoming found) {
        return found.problem(new ProblemId("P1"), MONDAY, Wording.CHINESE);
    }

    @Test
    @DisplayName("keeps what was found in its order, and is about no single recipient")
    void inOrder() {
        assertEquals(List.of(OF_ONE, OF_ALL), EVALUATION.problems());
        assertEquals("", Evaluations.KIND.subject().apply(EVALUATION));
    }

    @Test
    @DisplayName("without a conclusion it has neither passed nor failed, whatever was found")
    void unknown() {
        assertEquals(Verdict.UNDETERMINED, EVALUATION.passed().test(passed -> passed));
    }

    @Test
    @DisplayName("what it found about a recipient is a problem for the township to settle in time")
    void ofOne() {
        Problem problem = problem(OF_ONE);
        assertEquals(OF_ONE.recipient(), problem.recipient());
        assertEquals(ProblemStatus.OPEN, problem.status());
        assertEquals("饮食饮水", problem.description());
        assertEquals(DivisionCode.of("141121100"), problem.owner());
        LocalDate due = ProblemDeadline.of(problem, POLICY, WorkingCalendar.mainland(), MONDAY)
                .orElseThrow()
                .due()
                .date();
        assertTrue(due.isAfter(MONDAY));
    }

    @Test
    @DisplayName("what it found of the whole county is the county's to settle, and about nobody")
    void ofAll() {
        assertEquals(COUNTY, problem(OF_ALL).owner());
        assertEquals(List.of(), problem(OF_ALL).recipient());
    }
}
