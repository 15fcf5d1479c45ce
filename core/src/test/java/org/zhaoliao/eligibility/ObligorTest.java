package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.eligibility.Sample.known;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Verdict;

@DisplayName("W1.1: who owes support and is able, 民法典 art. 1059–1075, 民发〔2021〕43号 art. 8")
class ObligorTest {

    private final Sample person = new Sample();
    private final Sample.Kin kin = new Sample.Kin();

    /** The verdict on the person when this is the only obligor: not met when the obligor is able. */
    private Verdict verdict(Relation relation) {
        person.obligors = known(List.of(kin.as(relation)));
        return person.decide().verdict();
    }

    @ParameterizedTest(name = "an able {0}: {1}")
    @CsvSource({
        "SPOUSE,NOT_MET",
        "PARENT,NOT_MET",
        "CHILD,NOT_MET",
        "STEP_PARENT,NOT_MET",
        "STEP_CHILD,NOT_MET",
        "GRANDPARENT,MET",
        "GRANDCHILD,NOT_MET",
        "SIBLING,MET",
        "OTHER_RELATIVE,MET",
        "NEIGHBOUR,MET",
        "VILLAGER,MET",
        "ORGANISATION,MET"
    })
    @DisplayName("民法典 1059, 民法典 1067(1)(2): whose ability stands in the way of an old person's support")
    void relations(Relation relation, Verdict expected) {
        assertEquals(expected, verdict(relation));
    }

    @Test
    @DisplayName("民法典 1067(2), 民法典 17: a child who is still a minor owes nothing")
    void minorChild() {
        kin.birth = Sample.born(17);
        assertEquals(Verdict.MET, verdict(Relation.CHILD));
        kin.birth = Sample.born(18);
        assertEquals(Verdict.NOT_MET, verdict(Relation.CHILD));
    }

    @Test
    @DisplayName(
            "民法典 1074(1)(2): grandparents for minors, grandchildren for grandparents; when nobody comes before them and they can afford it")
    void generations() {
        kin.nearerGone = known(false);
        assertEquals(Verdict.MET, verdict(Relation.GRANDCHILD));
        kin.nearerGone = Fact.unknown();
        assertEquals(Verdict.UNDETERMINED, verdict(Relation.GRANDCHILD));
        kin.nearerGone = known(true);
        kin.affords = known(false);
        assertEquals(Verdict.MET, verdict(Relation.GRANDCHILD));

        kin.affords = known(true);
        person.birth = Sample.born(10);
        assertEquals(Verdict.NOT_MET, verdict(Relation.GRANDPARENT));
    }

    @Test
    @DisplayName("民法典 1075(1)(2): the elder for a minor, and the younger whom the elder brought up")
    void siblings() {
        kin.raised = known(true);
        assertEquals(Verdict.NOT_MET, verdict(Relation.SIBLING));
        kin.raised = known(false);
        person.birth = Sample.born(10);
        assertEquals(Verdict.NOT_MET, verdict(Relation.SIBLING));
    }

    @Test
    @DisplayName("民法典 1075(1): only the elder owes it to a minor; who is the elder follows from both birth dates")
    void elder() {
        person.birth = Sample.born(10);
        kin.birth = Sample.born(10);
        assertEquals(Verdict.MET, verdict(Relation.SIBLING), "twins");

        kin.birth = Fact.unknown();
        assertEquals(Verdict.UNDETERMINED, verdict(Relation.SIBLING));
        assertEquals(
                List.of(new FactRef("circumstances.obligor.birth-date", 1)),
                person.decide().openFacts().stream()
                        .filter(ref -> ref.code().endsWith("birth-date"))
                        .toList());
        assertEquals(
                List.of(Reason.of("rule.unknown", "@circumstances.obligor.birth-date")),
                person.decide().root().leaves().stream()
                        .filter(leaf -> leaf.rule().equals("eligibility.duty.elder"))
                        .map(leaf -> leaf.observation().reason())
                        .toList());
    }

    @Test
    @DisplayName(
            "民法典 1072(2): a step parent or step child owes support only after upbringing, a step child only as an adult")
    void step() {
        kin.upbringing = known(false);
        assertEquals(Verdict.MET, verdict(Relation.STEP_PARENT));
        assertEquals(Verdict.MET, verdict(Relation.STEP_CHILD));

        kin.upbringing = known(true);
        kin.birth = Sample.born(17);
        assertEquals(Verdict.NOT_MET, verdict(Relation.STEP_PARENT));
        assertEquals(Verdict.MET, verdict(Relation.STEP_CHILD));
    }

    @Test
    @DisplayName("M8(6): a further case set by the province counts only where the province has set it")
    void provincial() {
        Obligor able = kin.as(Relation.SPOUSE);
        person.obligors = known(List.of(new Obligor(
                Relation.SPOUSE, able.facts().with(ObligorFact.PROVINCIAL_INCAPACITY, Sample.known(true)))));
        assertEquals(Verdict.NOT_MET, person.decide().verdict());

        Policy province = Sample.POLICY
                .book()
                .with(
                        "province",
                        PolicyTable.read(
                                List.of("eligibility.incapacity.provincial,14,2024-01-01,,yes,invented,9,LOCAL_RULE")))
                .at(Sample.POLICY.division(), Sample.DAY);
        assertEquals(
                Verdict.MET,
                Eligibility.decide(person.facts(), province, Sample.DAY).verdict());
    }

    @Test
    @DisplayName("M8(1): an extremely-poor person has no capacity")
    void extremelyPoor() {
        kin.poor = known(true);
        assertEquals(Verdict.MET, verdict(Relation.SPOUSE));
        kin.poor = Fact.unknown();
        assertEquals(Verdict.UNDETERMINED, verdict(Relation.SPOUSE));
    }

    @Test
    @DisplayName("M8(2): from 60 with the minimum-living allowance")
    void allowance() {
        kin.allowance = known(true);
        kin.birth = Sample.born(59);
        assertEquals(Verdict.NOT_MET, verdict(Relation.SPOUSE));
        kin.birth = Sample.born(60);
        assertEquals(Verdict.MET, verdict(Relation.SPOUSE));
    }

    @ParameterizedTest(name = "aged {0}, {1} yuan, property within {2}: {3}")
    @CsvSource({"70,19999.99,true,MET", "69,19999.99,true,NOT_MET", "70,20000,true,NOT_MET", "70,0,false,NOT_MET"})
    @DisplayName("M8(3): from 70, with income below the local average and little property")
    void aged(int years, BigDecimal income, boolean property, Verdict expected) {
        kin.birth = Sample.born(years);
        kin.income = known(income);
        kin.lowProperty = known(property);

        assertEquals(expected, verdict(Relation.CHILD));
    }

    @ParameterizedTest(name = "{0} grade {1}: {2}")
    @CsvSource({
        "HEARING,2,MET",
        "HEARING,3,NOT_MET",
        "MULTIPLE,2,MET",
        "MENTAL,3,MET",
        "INTELLECTUAL,3,MET",
        "MENTAL,4,NOT_MET"
    })
    @DisplayName(
            "M8(4), 最低生活保障审核确认办法 8(1): severely disabled, or grade 3 intellectual or mental, with low income and property")
    void disabled(DisabilityKind kind, int grade, Verdict expected) {
        kin.disabilities = Sample.disability(kind, grade);
        kin.income = known(BigDecimal.ZERO);
        kin.lowProperty = known(true);
        assertEquals(expected, verdict(Relation.CHILD));

        kin.lowProperty = known(false);
        assertEquals(Verdict.NOT_MET, verdict(Relation.CHILD));
    }

    @ParameterizedTest
    @EnumSource(Hindrance.class)
    @DisplayName(
            "M8(5): no civil capacity, declared missing or in prison, with little property; income does not matter")
    void hindered(Hindrance hindrance) {
        kin.hindrance = known(hindrance);
        kin.lowProperty = known(true);
        assertEquals(hindrance == Hindrance.NONE ? Verdict.NOT_MET : Verdict.MET, verdict(Relation.CHILD));

        kin.lowProperty = known(false);
        assertEquals(Verdict.NOT_MET, verdict(Relation.CHILD));
    }

    @Test
    @DisplayName("M4(3): one able obligor among several is enough to refuse")
    void oneAble() {
        Obligor able = kin.as(Relation.CHILD);
        person.obligors = known(List.of(Obligor.unknown(Relation.SPOUSE), able));

        assertEquals(Verdict.NOT_MET, person.decide().verdict());
        assertEquals(
                List.of("eligibility.no-able-obligor"),
                person.decide().unmet().stream().map(unmet -> unmet.rule()).toList());
        assertTrue(Explanation.of(person.decide(), Wording.ENGLISH).steps().stream()
                .anyMatch(line -> line.contains("met – a child owes support and is able")));
    }
}
