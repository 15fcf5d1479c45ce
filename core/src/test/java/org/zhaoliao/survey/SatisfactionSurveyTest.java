package org.zhaoliao.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyCheck;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;
import org.zhaoliao.survey.SatisfactionSurvey.Question;

@DisplayName("W4.3: a satisfaction survey")
class SatisfactionSurveyTest {

    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, MONDAY);
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
    @DisplayName("counts a question as much as policy says: (b)34 leaves the weights to the county")
    void weights() {
        PolicyEntry heavy = new PolicyEntry(
                "survey.weight.treatment",
                VILLAGE,
                DateRange.from(LocalDate.of(2026, 1, 1)),
                "3",
                new Citation("文民函〔2026〕1号", "2"),
                Standing.LOCAL_RULE);
        Policy local = NationalPolicy.book().with("local", List.of(heavy)).at(VILLAGE, MONDAY);
        SatisfactionSurvey survey = survey(Map.of(Question.MEALS, 5, Question.TREATMENT, 2), List.of());
        // (5 + 2) / 2 at equal weights; (5 + 3 × 2) / 4 where treatment counts three times
        assertEquals(new BigDecimal("3.50"), survey.result(POLICY).average());
        assertEquals(new BigDecimal("2.75"), survey.result(local).average());
        assertFalse(survey.result(local).passed());
    }

    @Test
    @DisplayName("(b)35: the county can give a caregiver one chance, not two")
    void oneChance() {
        SatisfactionSurvey granted = BELOW.corrigibleFrom(MONDAY);
        assertEquals(List.of(MONDAY), granted.correction());
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new SatisfactionSurvey(
                        BELOW.id(),
                        BELOW.division(),
                        BELOW.recipient(),
                        BELOW.caregiver(),
                        MONDAY,
                        BELOW.scores(),
                        List.of(),
                        false,
                        List.of(MONDAY, MONDAY)));
        assertEquals("survey.corrections", refused.errors().get(0).code());
    }

    @Test
    @DisplayName("the national book answers every parameter")
    void policy() {
        PolicyCheck.assertAnswered("survey", SurveyPolicy.parameters(), MONDAY);
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
        assertEquals("survey.score", refused.errors().get(0).code());
        assertEquals("scores.MEALS", refused.errors().get(0).path());
    }

    @Test
    void refusesASurveyWithoutScores() {
        Map<Question, Integer> none = Map.of();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> survey(none, List.of()));
        assertEquals("survey.no-scores", refused.errors().get(0).code());
    }

    @Test
    void isNamedByItsIdentifierOnly() {
        assertEquals("SatisfactionSurvey[S1]", BELOW.toString());
    }

    private static SatisfactionSurvey survey(Map<Question, Integer> scores, List<Question> severe) {
        return new SatisfactionSurvey(
                new SurveyId("S1"),
                VILLAGE,
                new RecipientId("R1"),
                new CaregiverId("C1"),
                MONDAY,
                scores,
                severe,
                false);
    }
}
