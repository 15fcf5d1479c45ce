package org.zhaoliao.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

@DisplayName("W2.13: who is in more need is visited more often")
class VisitTierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Policy POLICY = NationalPolicy.book().at(DivisionCode.of("141121"), DAY);
    private static final Fact<Boolean> ALONE = Fact.known(true, new FactSource(FactSource.Kind.HOME_VISIT, DAY));
    private static final Fact<Boolean> NOT_ALONE = ALONE.map(alone -> false);

    private static VisitTier tier(CareLevel level, Fact<Boolean> alone, int age) {
        return VisitTier.of(new VisitCircumstances(level, Set.of(), alone, age, false, false), POLICY);
    }

    @ParameterizedTest(name = "{0}: every {1} days")
    @CsvSource({"CAPABLE,30", "PARTLY_DEPENDENT,14", "WHOLLY_DEPENDENT,7"})
    @DisplayName("the care level alone")
    void careLevel(CareLevel level, int days) {
        VisitTier tier = tier(level, NOT_ALONE, 70);
        assertEquals(days, tier.longestGapDays());
        assertEquals(List.of(Reason.of("planning.care-level", Wording.argument(level))), tier.why());
        assertEquals(new Citation("照料默认值", "(b)28"), tier.citation());
        assertEquals(30, tier.faceToFaceGapDays());
        assertEquals(3, tier.graceDays());
    }

    @ParameterizedTest(name = "aged {0}: every {1} days")
    @CsvSource({"79,30", "80,7"})
    @DisplayName("an old person who lives alone, at both edges of the age")
    void elderAlone(int age, int days) {
        assertEquals(days, tier(CareLevel.CAPABLE, ALONE, age).longestGapDays());
        assertEquals(30, tier(CareLevel.CAPABLE, NOT_ALONE, age).longestGapDays());
    }

    @Test
    @DisplayName("W1.3: not known to live alone is not known to live with others, and the tier says so")
    void perhapsAlone() {
        VisitTier tier = tier(CareLevel.CAPABLE, Fact.unknown(), 85);
        assertEquals(7, tier.longestGapDays());
        assertEquals(List.of(Reason.of("planning.elder-perhaps-alone", 80)), tier.why());
        assertEquals("年满 80 周岁，是否独居不明，按独居对待", Wording.CHINESE.of(tier.why().get(0)));
    }

    @Test
    @DisplayName("W2.16: during a stay in an institution a contact a month, by whatever means, however heavy the case")
    void inInstitution() {
        VisitTier tier = VisitTier.of(
                new VisitCircumstances(CareLevel.WHOLLY_DEPENDENT, Set.of(KeyGroup.MENTAL), ALONE, 90, true, true),
                POLICY);
        assertEquals(30, tier.longestGapDays());
        assertEquals(30, tier.faceToFaceGapDays());
        assertEquals(
                List.of("在精神卫生机构住院"),
                tier.why().stream().map(Wording.CHINESE::of).toList());
    }

    @Test
    @DisplayName("all circumstances that ask for the same gap are told, in a fixed order")
    void allReasons() {
        VisitTier tier = VisitTier.of(
                new VisitCircumstances(
                        CareLevel.PARTLY_DEPENDENT,
                        Set.of(KeyGroup.MENTAL, KeyGroup.INTELLECTUAL),
                        NOT_ALONE,
                        90,
                        true,
                        false),
                POLICY);
        assertEquals(7, tier.longestGapDays());
        assertEquals(
                List.of("重点人群：智力残疾", "重点人群：精神残疾", "有未结风险事项"),
                tier.why().stream().map(Wording.CHINESE::of).toList());
    }

    @Test
    @DisplayName("the national book answers every parameter, in its form")
    void policy() {
        PolicyBook own = PolicyBook.of(
                "own",
                NationalPolicy.book().entries().stream()
                        .filter(entry -> entry.parameter().startsWith("planning."))
                        .toList());
        assertEquals(List.of(), own.faults(PlanningPolicy.parameters()));
        PlanningPolicy.parameters()
                .forEach(parameter ->
                        assertEquals("照料默认值", POLICY.cited(parameter).citation().document()));
    }
}
