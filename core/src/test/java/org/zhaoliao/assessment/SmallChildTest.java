package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.assessment.Assessed.DAY;
import static org.zhaoliao.assessment.Assessed.POLICY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("Children under 6 are not assessed by items, (b)53")
class SmallChildTest {

    private static final CareLevelRange WHOLLY = Assessed.certain(CareLevel.WHOLLY_DEPENDENT);
    private static final SelfCareAssessment CAPABLE = Assessed.items("a1", DAY.minusYears(1), 0, 0);
    private static final SelfCareAssessment NOTE =
            Assessed.on("a2", DAY.minusYears(1), new AssessmentBasis.AgeNote("staff-1"));
    private static final Fact<LocalDate> SIX_TOMORROW =
            Assessed.known(DAY.plusDays(1).minusYears(6));
    private static final Fact<LocalDate> SIX_TODAY = Assessed.known(DAY.minusYears(6));

    private static CareLevels of(Fact<LocalDate> birth, SelfCareAssessment... assessments) {
        return new CareLevels(birth, List.of(assessments));
    }

    @Test
    @DisplayName("treated as wholly dependent to the day before the sixth birthday, assessed or not")
    void untilSix() {
        assertEquals(WHOLLY, of(SIX_TOMORROW).on(POLICY));
        assertEquals(WHOLLY, of(SIX_TOMORROW, CAPABLE).on(POLICY));
        assertEquals(Assessed.certain(CareLevel.CAPABLE), of(SIX_TODAY, CAPABLE).on(POLICY));
        assertEquals(CareLevelRange.ALL, of(SIX_TODAY).on(POLICY));
    }

    @Test
    @DisplayName("age limit and age rule are policy")
    void policy() {
        Policy seven = Assessed.with("assessment.assessed-from-age", "7");
        Policy dayAfter = Assessed.with("assessment.age-rule", "DAY_AFTER_BIRTHDAY");

        assertEquals(WHOLLY, of(SIX_TODAY, CAPABLE).on(seven));
        assertEquals(WHOLLY, of(SIX_TODAY, CAPABLE).on(dayAfter));
    }

    @Test
    @DisplayName("the finding says that age decides, not the items, and asks an official to confirm it")
    void toConfirm() {
        Finding finding = of(SIX_TOMORROW, CAPABLE).finding(POLICY);

        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(
                List.of("assessment.by-age"),
                finding.parts().stream().map(Finding::rule).toList());
        assertEquals(Set.of(FactRef.of("assessment.fact.age-confirmed")), finding.openFacts());
        Finding byAge = finding.parts().get(0);
        assertEquals("照料默认值 (b)53", byAge.citation().toString());
        assertEquals(
                List.of("assessment.small-child", "assessment.child-confirmation"),
                byAge.parts().stream().map(Finding::rule).toList());
        assertEquals(
                List.of("未满6周岁：不适用六项指标，按年龄视同全护理", "未满6周岁：须经工作人员确认"),
                finding.leaves().stream()
                        .map(leaf -> Wording.CHINESE.of(leaf.observation().reason()))
                        .toList());
        assertEquals(
                List.of(
                        List.of(FactRef.of("assessment.fact.birth-date")),
                        List.of(FactRef.of("assessment.fact.age-confirmed"))),
                finding.leaves().stream().map(leaf -> leaf.observation().on()).toList());
    }

    @Test
    @DisplayName("an age note is the confirmation; it tells nothing once the child is six")
    void confirmed() {
        Finding young = of(SIX_TOMORROW, NOTE).finding(POLICY);
        Finding grown = of(SIX_TODAY, NOTE).finding(POLICY);

        assertEquals(Verdict.MET, young.verdict());
        assertEquals(
                "an official confirmed it",
                Wording.ENGLISH.of(young.leaves().get(1).observation().reason()));
        assertEquals(
                List.of(FactRef.of("assessment.fact.age-confirmed")),
                young.leaves().get(1).observation().on());
        assertEquals(CareLevelRange.ALL, of(SIX_TODAY, NOTE).on(POLICY));
        assertEquals(Verdict.UNDETERMINED, grown.verdict());
        assertEquals(
                "assessment.age-note-only",
                grown.leaves().get(0).observation().reason().code());
        assertEquals(
                "assessment.signer",
                assertThrows(InvalidInputException.class, () -> new AssessmentBasis.AgeNote(" "))
                        .errors()
                        .get(0)
                        .code());
    }

    @Test
    @DisplayName("officials can set another level for a child, with the age note still shown")
    void overridden() {
        LevelOverride partly = new LevelOverride(CareLevel.PARTLY_DEPENDENT, "why", "s1", "s2");
        CareLevels levels = of(SIX_TOMORROW, NOTE.overridden(partly));

        assertEquals(Assessed.certain(CareLevel.PARTLY_DEPENDENT), levels.on(POLICY));
        assertEquals(WHOLLY, levels.computedOn(POLICY));
        assertEquals(
                List.of("assessment.by-age", "assessment.override"),
                levels.finding(POLICY).parts().stream().map(Finding::rule).toList());
    }

    @Test
    @DisplayName("W5.2: whose birth date is unknown may be a small child: the level reaches up to wholly dependent")
    void ageUnknown() {
        Finding finding = of(Fact.unknown(), CAPABLE).finding(POLICY);

        assertEquals(CareLevelRange.ALL, of(Fact.unknown(), CAPABLE).on(POLICY));
        assertEquals(
                new CareLevelRange(CareLevel.PARTLY_DEPENDENT, CareLevel.WHOLLY_DEPENDENT),
                of(Fact.unknown(), Assessed.items("a1", DAY, 1, 0)).on(POLICY));
        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(Set.of(FactRef.of("assessment.fact.birth-date")), finding.openFacts());
        assertEquals("assessment.by-age", finding.parts().get(0).rule());
        assertEquals(
                List.of("assessment.old-enough", "assessment.by-items"),
                finding.parts().get(0).parts().stream().map(Finding::rule).toList());
        assertEquals(
                "date of birth not known: under 6 the items do not count",
                Wording.ENGLISH.of(finding.leaves().get(0).observation().reason()));
    }
}
