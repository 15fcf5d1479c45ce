package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.eligibility.Sample.known;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("W5.1: the law of the day decides")
class LawVersionTest {

    private static final LocalDate OLD = LocalDate.of(2021, 6, 30);
    private static final LocalDate NEW = LocalDate.of(2021, 7, 1);

    private static final PolicyBook BOOK = NationalPolicy.book()
            .with(
                    "test",
                    PolicyTable.read(List.of(
                            "eligibility.minimum-living-standard.rural,14,2016-10-10,,550,invented,1,LOCAL_RULE",
                            "eligibility.minimum-living-standard.urban,14,2016-10-10,,650,invented,1,LOCAL_RULE",
                            "eligibility.disposable-income,14,2016-10-10,,20000,invented,2,LOCAL_RULE",
                            "eligibility.property-kinds,14,2016-10-10,,,invented,3,LOCAL_RULE")));

    private final Sample person = new Sample();
    private final Sample.Kin kin = new Sample.Kin();

    static Policy at(LocalDate day) {
        return BOOK.at(Sample.POLICY.division(), day);
    }

    static EligibilityDecision decide(Sample person, LocalDate day) {
        return Eligibility.under(at(day)).decide(person.facts());
    }

    private void expect(Verdict before, Verdict from) {
        assertEquals(before, decide(person, OLD).verdict(), "TK-2016");
        assertEquals(from, decide(person, NEW).verdict(), "TK-2021");
    }

    @ParameterizedTest(name = "{0} grade {1}: {2}, then {3}")
    @CsvSource({
        "INTELLECTUAL,2,MET,MET",
        "MENTAL,3,NOT_MET,MET",
        "LIMB,1,MET,MET",
        "LIMB,2,NOT_MET,MET",
        "VISUAL,1,NOT_MET,MET"
    })
    @DisplayName("178号 art. 5: the older law counts fewer disabilities")
    void disabilities(DisabilityKind kind, int grade, Verdict before, Verdict from) {
        person.birth = Sample.born(40);
        person.disabilities = Sample.disability(kind, grade);

        expect(before, from);
    }

    @Test
    @DisplayName("178号 art. 6: the older law leaves out the local part of the basic pension as well")
    void pension() {
        person.income = Sample.income(IncomeKind.LOCAL_BASE_PENSION, "9000");

        expect(Verdict.MET, Verdict.NOT_MET);
    }

    @Test
    @DisplayName("178号 art. 8: in the older law high age and small means do not free a child of the duty")
    void aged() {
        kin.birth = Sample.born(75);
        kin.income = known(java.math.BigDecimal.ZERO);
        kin.lowProperty = known(true);
        person.obligors = known(List.of(kin.as(Relation.SIBLING), kin.as(Relation.SPOUSE)));

        expect(Verdict.NOT_MET, Verdict.MET);
    }

    @Test
    @DisplayName(
            "178号 art. 8: with the allowance a severe disability frees, in the older law; and property is looked at")
    void allowance() {
        kin.allowance = known(true);
        kin.disabilities = Sample.disability(DisabilityKind.HEARING, 2);
        kin.lowProperty = known(true);
        person.obligors = known(List.of(kin.as(Relation.SPOUSE)));
        expect(Verdict.MET, Verdict.NOT_MET);

        kin.disabilities = known(List.of());
        kin.birth = Sample.born(65);
        kin.lowProperty = known(false);
        person.obligors = known(List.of(kin.as(Relation.SPOUSE)));
        expect(Verdict.NOT_MET, Verdict.MET);
    }

    @Test
    @DisplayName("178号 art. 9: in the older law the programme for orphans goes first, chosen or not")
    void orphans() {
        person.birth = known(OLD.minusYears(10));
        expect(Verdict.NOT_MET, Verdict.MET);
    }

    @ParameterizedTest(name = "on {0} an able {1} owes by {2}")
    @CsvSource({
        "2020-12-31,SPOUSE,婚姻法 20",
        "2021-01-01,SPOUSE,民法典 1059",
        "2020-12-31,PARENT,婚姻法 21",
        "2020-12-31,CHILD,婚姻法 21",
        "2020-12-31,STEP_CHILD,婚姻法 27",
        "2020-12-31,GRANDCHILD,婚姻法 28",
        "2021-01-01,GRANDCHILD,民法典 1074(2)"
    })
    @DisplayName("婚姻法 20, 婚姻法 21, 婚姻法 27, 婚姻法 28: before the Civil Code, whose ages of majority are those of 民法总则 17")
    void marriageLaw(LocalDate day, Relation relation, String citation) {
        person.obligors = known(List.of(kin.as(relation)));
        EligibilityDecision decision = decide(person, day);

        assertEquals(Verdict.NOT_MET, decision.verdict());
        Finding able = decision.unmet().get(0).parts().get(0);
        assertEquals(Verdict.MET, able.verdict());
        assertEquals(citation, able.citation().toString());
    }

    @Test
    @DisplayName("婚姻法 29: an elder brother or sister for a minor, before the Civil Code as after it")
    void marriageLawSiblings() {
        LocalDate day = LocalDate.of(2020, 12, 31);
        person.birth = known(day.minusYears(10));
        person.childProgrammeMet = known(false);
        person.obligors = known(List.of(kin.as(Relation.SIBLING)));

        assertEquals(
                "婚姻法 29",
                decide(person, day).unmet().get(0).parts().get(0).citation().toString());
        assertEquals(
                "民法典 1075",
                decide(person, day.plusDays(1))
                        .unmet()
                        .get(0)
                        .parts()
                        .get(0)
                        .citation()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,false,民发〔2021〕43号 10(3)", "2026-07-01,true,社会救助法 41"})
    @DisplayName(
            "M10(3), 社会救助法 41: from 2026-07-01 the means of who lives elsewhere are checked only with their consent")
    void consent(LocalDate day, boolean needed, String citation) {
        PolicyValue<Boolean> consent = BOOK.at(Sample.POLICY.division(), day).cited(EligibilityPolicy.OBLIGOR_CONSENT);

        assertEquals(needed, consent.value());
        assertEquals(citation, consent.citation().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-10,TK-2016,民发〔2016〕178号 4",
        "2021-06-30,TK-2016,民发〔2016〕178号 4",
        "2021-07-01,TK-2021+SX,民发〔2021〕43号 4",
        "2026-06-30,TK-2021+SX,民发〔2021〕43号 4",
        "2026-07-01,TK-2021+SAL+SX,社会救助法 16(1)"
    })
    @DisplayName("178号 art. 4, M29, 社会救助法 16(1), 社会救助法 78: each decision names the law of its day")
    void names(LocalDate day, String version, String citation) {
        person.birth = known(day.minusYears(70));
        EligibilityDecision decision = decide(person, day);

        assertEquals(version, decision.lawVersion());
        assertEquals(citation, decision.root().citation().toString());
        assertEquals("EligibilityDecision[MET, " + day + ", " + version + "]", decision.toString());
    }
}
