package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.assessment.Assessed.DAY;
import static org.zhaoliao.assessment.Assessed.POLICY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("The level counts for the care fee from the month after the result, (b)27")
class CareLevelsTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final SelfCareAssessment FIRST = Assessed.items("a1", LocalDate.of(2024, 3, 31), 0, 0);
    private static final SelfCareAssessment SECOND = Assessed.items("a2", DAY, 4, 0);
    private static final CareLevels LEVELS = Assessed.adult(SECOND, FIRST);
    private static final CareLevelRange CAPABLE = Assessed.certain(CareLevel.CAPABLE);
    private static final CareLevelRange WHOLLY = Assessed.certain(CareLevel.WHOLLY_DEPENDENT);

    @Test
    @DisplayName("the new level holds at once for care, and from the next month for the fee")
    void nextMonth() {
        assertEquals(CAPABLE, LEVELS.on(POLICY.on(DAY.minusDays(1))));
        assertEquals(WHOLLY, LEVELS.on(POLICY));
        assertEquals(CAPABLE, LEVELS.inMonth(MAY, POLICY));
        assertEquals(WHOLLY, LEVELS.inMonth(MAY.plusMonths(1), POLICY));
        assertEquals(CareLevelRange.ALL, LEVELS.inMonth(YearMonth.of(2024, 3), POLICY));
        assertEquals(CAPABLE, LEVELS.inMonth(YearMonth.of(2024, 4), POLICY));
    }

    @Test
    @DisplayName("a locality may let the result count in its own month")
    void sameMonth() {
        Policy sameMonth = Assessed.with("assessment.effective-after-months", "0");

        assertEquals(WHOLLY, LEVELS.inMonth(MAY, sameMonth));
        assertEquals(CAPABLE, LEVELS.inMonth(MAY.minusMonths(1), sameMonth));
    }

    @Test
    @DisplayName("the history has one span for each run of months")
    void history() {
        YearMonth march = YearMonth.of(2024, 3);
        YearMonth april = march.plusMonths(1);

        assertEquals(
                List.of(
                        new CareLevels.Span(march, april, CareLevelRange.ALL),
                        new CareLevels.Span(april, MAY.plusMonths(1), CAPABLE),
                        new CareLevels.Span(MAY.plusMonths(1), MAY.plusMonths(4), WHOLLY)),
                LEVELS.history(march, MAY.plusMonths(4), POLICY));
        assertEquals(
                List.of(new CareLevels.Span(MAY, MAY.plusMonths(1), CAPABLE)),
                LEVELS.history(MAY, MAY.plusMonths(1), POLICY));
        assertEquals(List.of(), LEVELS.history(MAY, MAY, POLICY));
    }

    @Test
    @DisplayName("a child's sixth birthday changes the fee from the next first of a month on")
    void birthday() {
        CareLevels child = new CareLevels(
                Assessed.known(LocalDate.of(2018, 5, 2)),
                List.of(Assessed.items("a1", LocalDate.of(2024, 3, 1), 0, 0)));

        assertEquals(WHOLLY, child.inMonth(MAY, POLICY));
        assertEquals(CAPABLE, child.inMonth(MAY.plusMonths(1), POLICY));
    }

    @Test
    @DisplayName("an override counts for the fee like any result")
    void override() {
        CareLevels overridden = Assessed.adult(FIRST.overridden(Assessed.OVERRIDE));

        assertEquals(WHOLLY, overridden.inMonth(MAY, POLICY));
        assertEquals(CAPABLE, overridden.inMonth(MAY, Assessed.with("assessment.override-allowed", "no")));
    }

    @Test
    @DisplayName("W5.2: whoever was never assessed may need any care, and the six items would settle it")
    void neverAssessed() {
        Finding finding = Assessed.adult().finding(POLICY);

        assertEquals(CareLevelRange.ALL, Assessed.adult().on(POLICY));
        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(
                List.of("assessment.by-items"),
                finding.parts().stream().map(Finding::rule).toList());
        assertEquals(6, finding.openFacts().size());
        assertEquals(
                "从未评估", Wording.CHINESE.of(finding.leaves().get(0).observation().reason()));
    }
}
