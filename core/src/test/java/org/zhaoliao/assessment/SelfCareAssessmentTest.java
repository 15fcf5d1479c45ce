package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("Self-care, 民发〔2021〕43号 chapter 5")
class SelfCareAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100212");
    private static final Policy POLICY = NationalPolicy.book().at(VILLAGE, DAY);

    static SelfCareAssessment assessment(String id, LocalDate day, int failed, int unknown) {
        Map<SelfCareItem, Fact<Boolean>> items = new EnumMap<>(SelfCareItem.class);
        SelfCareItem[] all = SelfCareItem.values();
        for (int i = 0; i < all.length - unknown; i++) {
            items.put(all[i], Fact.known(i >= failed, new FactSource(FactSource.Kind.HOME_VISIT, day)));
        }
        return new SelfCareAssessment(new AssessmentId(id), new RecipientId("r1"), VILLAGE, day, items, "county");
    }

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
        assertEquals(
                new CareLevelRange(lightest, heaviest),
                assessment("a1", DAY, failed, unknown).level(POLICY));
    }

    @Test
    @DisplayName("W5.3: the finding says how many items failed, and which are still to be looked at")
    void finding() {
        Finding finding = assessment("a1", DAY, 3, 1).finding(POLICY);

        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(Set.of(FactRef.of("assessment.SelfCareItem.BATHE")), finding.openFacts());
        assertEquals(
                List.of(Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.UNDETERMINED),
                finding.leaves().stream().map(Finding::verdict).toList());
        assertEquals("民发〔2021〕43号 22", finding.citation().toString());
        assertEquals(
                "6项指标中3项不达标，1项不明；1项起为半护理，4项起为全护理",
                Wording.CHINESE.of(finding.leaves().get(0).observation().reason()));
        assertEquals(Verdict.MET, assessment("a1", DAY, 4, 2).finding(POLICY).verdict());
    }

    @Test
    @DisplayName("the latest assessment of the day or before holds")
    void holdingOn() {
        SelfCareAssessment first = assessment("a2", DAY, 0, 0);
        SelfCareAssessment corrected = assessment("a3", DAY, 1, 0);
        SelfCareAssessment later = assessment("a1", DAY.plusDays(1), 4, 0);
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
        CareLevelRange wholly = CareLevelRange.certain(CareLevel.WHOLLY_DEPENDENT);

        assertEquals(List.of(KeyGroup.values()), List.copyOf(KeyGroup.of(both, wholly)));
        assertEquals(Set.of(), KeyGroup.of(List.of(new Disability(DisabilityKind.LIMB, 1)), CareLevelRange.ALL));
    }

    @Test
    @DisplayName("M23: reassessed within ten working days of the report, make-up days counted")
    void reassessment() {
        LocalDate reported = LocalDate.of(2024, 4, 26);

        // Off 1 to 5 May, worked on Sunday 28 April and Saturday 11 May.
        assertEquals(
                LocalDate.of(2024, 5, 13),
                Reassessment.due(reported, POLICY, WorkingCalendar.mainland()).date());
        assertEquals(
                LocalDate.of(2025, 5, 6),
                Reassessment.routinelyDue(assessment("a1", DAY, 0, 0), POLICY, WorkingCalendar.mainland())
                        .date());
    }

    @Test
    @DisplayName("a range has an order")
    void rangeOrder() {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> new CareLevelRange(CareLevel.PARTLY_DEPENDENT, CareLevel.CAPABLE));

        assertTrue(refusal.inWords(Wording.ENGLISH).contains("partly dependent"));
        assertFalse(CareLevelRange.ALL.isCertain());
    }

    @Test
    @DisplayName("W5.4: an assessment is health data and shows nothing of itself; it survives being stored")
    void hidden() {
        SelfCareAssessment one = assessment("a1", DAY, 2, 1);

        assertEquals("SelfCareAssessment[a1]", one.toString());
        assertEquals(
                one,
                new SelfCareAssessment(
                        one.id(),
                        one.recipient(),
                        one.division(),
                        one.assessedOn(),
                        one.independent(),
                        one.assessor()));
    }
}
