package org.zhaoliao.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.impact.Sample.person;
import static org.zhaoliao.impact.Sample.someone;
import static org.zhaoliao.rule.Verdict.MET;
import static org.zhaoliao.rule.Verdict.NOT_MET;
import static org.zhaoliao.rule.Verdict.UNDETERMINED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.rule.Fact;

@DisplayName("W5.1: who changes outcome under other rules, and by which rule")
class ImpactStudyTest {

    private static final String LIMB = "eligibility.disability.limb";
    private static final String DEPOSITS = "eligibility.property.deposits";
    private static final String VEHICLES = "eligibility.property.vehicles";

    private final List<OutcomeChange> changes = new ArrayList<>();

    private ImpactTotals run(PolicyBook after, ImpactCase... population) {
        return new ImpactStudy(Sample.BEFORE, after, Sample.DAY)
                .run(List.of(population).iterator(), changes::add);
    }

    @Test
    @DisplayName("a wider grade takes somebody in, by that rule")
    void takesIn() {
        ImpactTotals totals = run(
                Sample.book("eligibility.disability-grade.limb=3"),
                someone("in", person(3, 0)),
                someone("was", person(2, 0)),
                someone("not", person(4, 0)));

        assertEquals(List.of(new OutcomeChange("in", NOT_MET, MET, List.of(LIMB))), changes);
        assertEquals(
                new ImpactTotals(
                        Map.of(
                                new VerdictShift(NOT_MET, MET), 1L,
                                new VerdictShift(MET, MET), 1L,
                                new VerdictShift(NOT_MET, NOT_MET), 1L),
                        Map.of(LIMB, 1L)),
                totals);
        assertEquals(3, totals.persons());
        assertEquals(1, totals.changed());
        assertEquals(1, totals.count(NOT_MET, MET));
        assertEquals(0, totals.count(MET, NOT_MET));
        assertEquals(0, totals.count(DEPOSITS));
    }

    @Test
    @DisplayName("two rules that only together make the difference are both named")
    void together() {
        ImpactTotals totals = run(
                Sample.book("eligibility.disability-grade.limb=3", "eligibility.property-limit.deposits=20000"),
                someone("p", person(3, 15000)));

        assertEquals(List.of(new OutcomeChange("p", NOT_MET, MET, List.of(LIMB, DEPOSITS))), changes);
        assertEquals(Map.of(LIMB, 1L, DEPOSITS, 1L), totals.byRule());
    }

    @Test
    @DisplayName("a rule that changed but makes no difference, or works against it, is not named")
    void idle() {
        run(
                Sample.book("eligibility.disability-grade.limb=3", "eligibility.property-limit.deposits=100"),
                someone("still out", person(3, 15000)),
                someone("still out by the other", person(3, 5000)),
                someone("out", person(2, 5000)));

        assertEquals(List.of(new OutcomeChange("out", MET, NOT_MET, List.of(DEPOSITS))), changes);
    }

    @Test
    @DisplayName("a condition that only the new rules have is named; what it asks is open")
    void added() {
        run(Sample.book("eligibility.property-kinds=DEPOSITS VEHICLES"), someone("p", person(2, 0)));

        assertEquals(List.of(new OutcomeChange("p", MET, UNDETERMINED, List.of(VEHICLES))), changes);
    }

    @Test
    @DisplayName("a condition that the new rules no longer have is named")
    void removed() {
        run(
                Sample.book("eligibility.property-kinds="),
                someone("over", person(2, 15000)),
                someone("unknown", person(2, 0).with(PersonFact.property(AssetKind.DEPOSITS), Fact.unknown())));

        assertEquals(
                List.of(
                        new OutcomeChange("over", NOT_MET, MET, List.of(DEPOSITS)),
                        new OutcomeChange("unknown", UNDETERMINED, MET, List.of(DEPOSITS))),
                changes);
    }

    @Test
    @DisplayName("each person is decided by the rules of their own division")
    void divisions() {
        ImpactTotals totals = run(
                Sample.book("eligibility.disability-grade.limb=3"),
                someone("here", person(3, 0)),
                new ImpactCase("elsewhere", person(3, 0), DivisionCode.of("140101")));

        assertEquals(List.of("here"), changes.stream().map(OutcomeChange::id).toList());
        assertEquals(2, totals.persons());
    }

    @Test
    @DisplayName("a place without standards is not guessed at")
    void missing() {
        assertThrows(
                MissingPolicyException.class,
                () -> run(Sample.BEFORE, new ImpactCase("p", person(2, 0), DivisionCode.of("130101"))));
    }

    @Test
    @DisplayName("W5.4: a study names books and day")
    void names() {
        assertEquals(
                "ImpactStudy[test, test, 2024-05-06]",
                new ImpactStudy(Sample.BEFORE, Sample.BEFORE, Sample.DAY).toString());
    }
}
