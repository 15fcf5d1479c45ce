package org.zhaoliao.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.oversight.OversightExamples.POLICY;
import static org.zhaoliao.oversight.OversightExamples.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.survey.SatisfactionSurvey;
import org.zhaoliao.survey.SatisfactionSurvey.Question;

@DisplayName("W4.3: what a failed survey obliges to")
class ReplacementTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final SatisfactionSurvey FAILED = survey(Map.of(Question.MEALS, 2), List.of());

    private static CaregiverDuty duty(SatisfactionSurvey survey) {
        return CaregiverDuty.replacement(survey, POLICY, CALENDAR).orElseThrow();
    }

    @Test
    @DisplayName("to replace the caregiver within 5 working days, (b)35")
    void replacement() {
        CaregiverDuty duty = duty(FAILED);
        assertEquals("oversight.duty.replace", duty.code());
        assertEquals(LocalDate.of(2026, 3, 9), duty.due().date());
        assertFalse(duty.due().isOver(LocalDate.of(2026, 3, 9)));
        assertTrue(duty.due().isOver(LocalDate.of(2026, 3, 10)));
        assertEquals("(b)35", duty.citation().article());
        assertFalse(Wording.CHINESE.of(duty.code()).isBlank());
    }

    @Test
    @DisplayName("or, when the county gives one chance, to see within 10 days of it that it was used")
    void correction() {
        CaregiverDuty duty = duty(FAILED.corrigibleFrom(LocalDate.of(2026, 3, 4)));
        assertEquals("oversight.duty.correct", duty.code());
        // the tenth day, 14 March, is a Saturday
        assertEquals(LocalDate.of(2026, 3, 16), duty.due().date());
        assertEquals("(b)35", duty.citation().article());
        assertFalse(Wording.ENGLISH.of(duty.code()).isBlank());
    }

    @Test
    @DisplayName("a passed one obliges to nothing")
    void noReplacement() {
        SatisfactionSurvey passed = survey(Map.of(Question.MEALS, 3), List.of());
        assertTrue(CaregiverDuty.replacement(passed, POLICY, CALENDAR).isEmpty());
    }
}
