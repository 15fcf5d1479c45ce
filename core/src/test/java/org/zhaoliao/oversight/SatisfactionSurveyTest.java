package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.oversight.OversightExamples.MONDAY;
import static org.zhaoliao.oversight.OversightExamples.POLICY;
import static org.zhaoliao.oversight.OversightExamples.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.oversight.SatisfactionSurvey.Question;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("W4.3: a satisfaction survey")
class SatisfactionSurveyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final SatisfactionSurvey AT_THE_MARK =
            survey(Map.of(Question.MEALS, 2, Question.TREATMENT, 4), List.of());
    private static final SatisfactionSurvey BELOW =
            survey(Map.of(Question.MEALS, 2, Question.TREATMENT, 3, Question.BELONGINGS, 3), List.of());

    @Test
    @DisplayName("passes with an average of 3, (b)34")
    void passes() {
        assertTrue(AT_THE_MARK.result(POLICY).passed());
        assertEquals(new BigDecimal("3.00"), AT_THE_MARK.result(POLICY).average());
    }

    @Test
    @DisplayName("fails with an average below 3, and says so")
    void fails() {
        SurveyResult result = BELOW.result(POLICY);
        assertFalse(result.passed());
        Finding.Leaf average = result.finding().leaves().get(0);
        assertEquals(Verdict.NOT_MET, average.verdict());
        assertEquals("(b)34", average.citation().article());
        assertEquals("平均分 2.67，合格线 3", Wording.CHINESE.of(average.observation().reason()));
    }

    @Test
    @DisplayName("fails when something grave came to light, whatever the scores")
    void failsOnGrave() {
        SurveyResult result =
                survey(Map.of(Question.MEALS, 5), List.of(Question.BELONGINGS)).result(POLICY);
        assertFalse(result.passed());
        assertEquals(
                List.of(Verdict.MET, Verdict.NOT_MET),
                result.finding().parts().stream().map(Finding::verdict).toList());
        result.finding()
                .visit(finding -> assertFalse(Wording.ENGLISH.of(finding.rule()).isBlank()));
    }

    @Test
    @DisplayName("when failed obliges to replace the caregiver within 5 working days, (b)35")
    void replacement() {
        CaregiverDuty duty = CaregiverDuty.replacement(BELOW, POLICY, CALENDAR).orElseThrow();
        assertEquals("oversight.duty.replace", duty.code());
        assertEquals(LocalDate.of(2026, 3, 9), duty.due().date());
        assertFalse(duty.due().isOver(LocalDate.of(2026, 3, 9)));
        assertTrue(duty.due().isOver(LocalDate.of(2026, 3, 10)));
        assertEquals("(b)35", duty.citation().article());
        assertFalse(Wording.CHINESE.of(duty.code()).isBlank());
    }

    @Test
    @DisplayName("when passed obliges to nothing")
    void noReplacement() {
        assertTrue(CaregiverDuty.replacement(AT_THE_MARK, POLICY, CALENDAR).isEmpty());
    }

    @Test
    @DisplayName("is repeated after half a year, (b)34")
    void repeated() {
        assertEquals(
                LocalDate.of(2026, 9, 2), AT_THE_MARK.nextDue(POLICY, CALENDAR).date());
        assertEquals(LocalDate.of(2026, 3, 2), MONDAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void refusesAScoreOffTheScale(int score) {
        Map<Question, Integer> scores = Map.of(Question.MEALS, score);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> survey(scores, List.of()));
        assertEquals("oversight.score", refused.errors().get(0).code());
        assertEquals("scores.MEALS", refused.errors().get(0).path());
    }

    @Test
    void refusesASurveyWithoutScores() {
        Map<Question, Integer> none = Map.of();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> survey(none, List.of()));
        assertEquals("oversight.no-scores", refused.errors().get(0).code());
    }

    @Test
    void isNamedByItsIdentifierOnly() {
        assertEquals("SatisfactionSurvey[S1]", BELOW.toString());
    }
}
