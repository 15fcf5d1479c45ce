package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("An age in full years")
class AgeRuleTest {

    private static final LocalDate BIRTH = LocalDate.of(1966, 3, 5);

    @ParameterizedTest
    @CsvSource({
        "ON_BIRTHDAY, 2026-03-04, 59",
        "ON_BIRTHDAY, 2026-03-05, 60",
        "DAY_AFTER_BIRTHDAY, 2026-03-05, 59",
        "DAY_AFTER_BIRTHDAY, 2026-03-06, 60"
    })
    void changesOnTheDayThatTheRuleNames(AgeRule rule, LocalDate day, int expected) {
        assertEquals(expected, rule.ageOn(BIRTH, day));
    }

    @ParameterizedTest
    @DisplayName("changes on 28 February for the 29th where the year has none (art. 202)")
    @CsvSource({
        "ON_BIRTHDAY, 61, 2021-02-28",
        "ON_BIRTHDAY, 64, 2024-02-29",
        "DAY_AFTER_BIRTHDAY, 61, 2021-03-01",
        "DAY_AFTER_BIRTHDAY, 64, 2024-03-01"
    })
    void changesOnTheLastOfFebruary(AgeRule rule, int age, LocalDate expected) {
        LocalDate leapDay = LocalDate.of(1960, 2, 29);
        assertEquals(expected, rule.attains(leapDay, age));
        assertEquals(age, rule.ageOn(leapDay, expected));
        assertEquals(age - 1, rule.ageOn(leapDay, expected.minusDays(1)));
    }

    @Test
    void ofWhoeverWasBornOnNewYearsEveChangesInTheYearAfterUnderTheLaterRule() {
        LocalDate birth = LocalDate.of(1966, 12, 31);
        assertEquals(59, AgeRule.DAY_AFTER_BIRTHDAY.ageOn(birth, LocalDate.of(2026, 12, 31)));
        assertEquals(60, AgeRule.DAY_AFTER_BIRTHDAY.ageOn(birth, LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void isZeroFromBirth(AgeRule rule) {
        assertEquals(BIRTH, rule.attains(BIRTH, 0));
        assertEquals(0, rule.ageOn(BIRTH, BIRTH));
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedBeforeBirthWithoutNamingTheBirthDate(AgeRule rule) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> rule.ageOn(BIRTH, BIRTH.minusDays(30)));
        assertEquals("calendar.before-birth", refused.errors().get(0).code());
        assertFalse(refused.inWords(Wording.CHINESE).contains(BIRTH.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void isNeverNegative(AgeRule rule) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> rule.attains(BIRTH, -1));
        assertEquals("calendar.age", refused.errors().get(0).code());
    }
}
