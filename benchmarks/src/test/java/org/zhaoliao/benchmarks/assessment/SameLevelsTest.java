package org.zhaoliao.benchmarks.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.assessment.CareLevelRange;

@DisplayName("The ways of assessing that the benchmark compares come to the same levels")
class SameLevelsTest {

    static List<Assessed> persons() {
        return Assessed.of(500);
    }

    @ParameterizedTest
    @MethodSource("persons")
    @DisplayName("by hand, with the items that are open")
    void same(Assessed person) {
        HandWritten.Answer byHand = HandWritten.assess(person.independent());
        CareLevelRange level = person.levels().on(Assessed.POLICY);
        assertEquals(level, new CareLevelRange(byHand.lightest(), byHand.heaviest()));
        assertEquals(
                level.isCertain() ? 0 : byHand.unknown().size(),
                person.levels().finding(Assessed.POLICY).openFacts().size());
    }
}
