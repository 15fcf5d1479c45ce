package org.zhaoliao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AgeRuleProperties {

    @Property
    void anAgeIsReachedOnItsFirstDayAndNotBefore(
            @ForAll AgeRule rule, @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 1, max = 120) int age) {
        LocalDate first = rule.attains(birth, age);
        assertEquals(age, rule.ageOn(birth, first));
        assertEquals(age - 1, rule.ageOn(birth, first.minusDays(1)));
    }

    @Property
    void anAgeGrowsByAtMostOneFromDayToDay(
            @ForAll AgeRule rule, @ForAll("births") LocalDate birth, @ForAll @IntRange(max = 40_000) int lived) {
        LocalDate day = birth.plusDays(lived);
        int growth = rule.ageOn(birth, day.plusDays(1)) - rule.ageOn(birth, day);
        assertTrue(growth == 0 || growth == 1, () -> "grew by " + growth);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(476, 506).map(quarter -> LocalDate.of(quarter * 4, 2, 29));
        Arbitrary<LocalDate> any =
                Arbitraries.integers().between(-25_000, 20_000).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(any, leapDays);
    }
}
