package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.assessment.Assessed.DAY;
import static org.zhaoliao.assessment.Assessed.POLICY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("Self-care by the six items, 民发〔2021〕43号 chapter 5")
class SelfCareAssessmentTest {

    @ParameterizedTest(name = "{0} failed, {1} unknown: {2} to {3}")
    @CsvSource({
        "0,0,CAPABLE,CAPABLE",
        "1,0,PARTLY_DEPENDENT,PARTLY_DEPENDENT",
        "3,0,PARTLY_DEPENDENT,PARTLY_DEPENDENT",
        "4,0,WHOLLY_DEPENDENT,WHOLLY_DEPENDENT",
        "6,0,WHOLLY_DEPENDENT,WHOLLY_DEPENDENT",
        "0,1,CAPABLE,PARTLY_DEPENDENT",
        "1,2,PARTLY_DEPENDENT,PARTLY_DEPENDENT",
        "3,1,PARTLY_DEPENDENT,WHOLLY_DEPENDENT",
        "4,2,WHOLLY_DEPENDENT,WHOLLY_DEPENDENT",
        "0,6,CAPABLE,WHOLLY_DEPENDENT"
    })
    @DisplayName("M22: the level follows from the number of failed items; what is unknown widens it to a range")
    void level(int failed, int unknown, CareLevel lightest, CareLevel heaviest) {
        AssessmentBasis basis = new AssessmentBasis.SixItems(Assessed.answers(failed, unknown));

        assertEquals(new CareLevelRange(lightest, heaviest), basis.range(POLICY));
        assertEquals(Verdict.of(lightest == heaviest).or(Verdict.UNDETERMINED), verdict(basis));
        assertEquals(Optional.empty(), basis.refusal(POLICY));
    }

    private static Verdict verdict(AssessmentBasis basis) {
        return basis.finding(POLICY).verdict();
    }

    @Test
    @DisplayName("W5.3: the finding says how many items failed, and which are still to be looked at")
    void finding() {
        Finding finding = new AssessmentBasis.SixItems(Assessed.answers(3, 1)).finding(POLICY);

        assertEquals("assessment.by-items", finding.rule());
        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(Set.of(FactRef.of("assessment.SelfCareItem.BATHE")), finding.openFacts());
        assertEquals(
                List.of(Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.UNDETERMINED),
                finding.leaves().stream().map(Finding::verdict).toList());
        assertEquals(
                List.of(CareLevel.values()).stream().map(Wording::code).toList(),
                finding.leaves().stream().map(Finding::rule).toList());
        assertEquals("民发〔2021〕43号 22", finding.citation().toString());
        Finding.Leaf lightest = finding.leaves().get(0);
        assertEquals(
                "6项指标中3项不达标，1项不明；1项起为半护理，4项起为全护理",
                Wording.CHINESE.of(lightest.observation().reason()));
        assertEquals(
                Arrays.stream(SelfCareItem.values())
                        .map(item -> FactRef.of(Wording.code(item)))
                        .toList(),
                lightest.observation().on());
        assertEquals(List.of(), lightest.observation().missing());
    }

    @Test
    @DisplayName("W5.2: an item on which sources disagree is unknown, not failed")
    void disputed() {
        Fact<Boolean> disputed = new Fact.Disputed<>(
                List.of((Fact.Known<Boolean>) Assessed.known(true), (Fact.Known<Boolean>) Assessed.known(false)));
        Map<SelfCareItem, Fact<Boolean>> answers = Assessed.answers(0, 0);
        answers.put(SelfCareItem.EAT, disputed);

        assertEquals(
                new CareLevelRange(CareLevel.CAPABLE, CareLevel.PARTLY_DEPENDENT),
                new AssessmentBasis.SixItems(answers).range(POLICY));
    }

    @Test
    @DisplayName("the latest assessment of the day or before holds")
    void holdingOn() {
        SelfCareAssessment first = Assessed.items("a2", DAY, 0, 0);
        SelfCareAssessment corrected = Assessed.items("a3", DAY, 1, 0);
        SelfCareAssessment later = Assessed.items("a1", DAY.plusDays(1), 4, 0);
        List<SelfCareAssessment> all = List.of(later, corrected, first);

        assertEquals(Optional.empty(), SelfCareAssessment.holdingOn(DAY.minusDays(1), all));
        assertEquals(Optional.of(corrected), SelfCareAssessment.holdingOn(DAY, all));
        assertEquals(Optional.of(later), SelfCareAssessment.holdingOn(DAY.plusDays(1), all));
    }

    @Test
    @DisplayName("W1.2: key groups follow from facts; a level that is only possible makes nobody a member")
    void keyGroups() {
        List<Disability> both =
                List.of(new Disability(DisabilityKind.MENTAL, 4), new Disability(DisabilityKind.INTELLECTUAL, 2));

        assertEquals(
                List.of(KeyGroup.values()),
                List.copyOf(KeyGroup.of(both, Assessed.certain(CareLevel.WHOLLY_DEPENDENT))));
        assertEquals(Set.of(), KeyGroup.of(List.of(new Disability(DisabilityKind.LIMB, 1)), CareLevelRange.ALL));
    }

    @Test
    @DisplayName("a range has an order and holds what lies between its ends")
    void range() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> new CareLevelRange(CareLevel.PARTLY_DEPENDENT, CareLevel.CAPABLE));
        CareLevelRange light = new CareLevelRange(CareLevel.CAPABLE, CareLevel.PARTLY_DEPENDENT);

        assertEquals("heaviest", refusal.errors().get(0).path());
        assertTrue(refusal.inWords(Wording.ENGLISH).contains("partly dependent"));
        assertFalse(CareLevelRange.ALL.isCertain());
        assertTrue(Assessed.certain(CareLevel.CAPABLE).isCertain());
        assertEquals(
                List.of(true, true, false),
                Arrays.stream(CareLevel.values()).map(light::contains).toList());
        assertFalse(Assessed.certain(CareLevel.WHOLLY_DEPENDENT).contains(CareLevel.PARTLY_DEPENDENT));
    }

    @Test
    @DisplayName("W5.4: an assessment is health data and shows nothing of itself; it survives being stored")
    void hidden() {
        SelfCareAssessment one = Assessed.items("a1", DAY, 2, 1).overridden(Assessed.OVERRIDE);

        assertEquals("SelfCareAssessment[a1]", one.toString());
        assertEquals("LevelOverride[]", Assessed.OVERRIDE.toString());
        assertEquals("CareLevels[1]", Assessed.adult(one).toString());
        assertEquals(
                one,
                new SelfCareAssessment(
                        one.id(),
                        one.recipient(),
                        one.division(),
                        one.assessedOn(),
                        one.basis(),
                        one.override(),
                        one.assessor()));
    }
}
