package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.eligibility.Sample.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("W1.1: who qualifies, 民发〔2021〕43号 art. 4–9")
class EligibilityTest {

    private final Sample person = new Sample();

    private Verdict verdict() {
        return person.decide().verdict();
    }

    private List<String> unmet() {
        return person.decide().unmet().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest(name = "aged {0}: {1}")
    @CsvSource({"60,MET", "59,NOT_MET", "18,NOT_MET", "16,NOT_MET", "15,MET"})
    @DisplayName("M5(1)(2), (b)12: from 60 and below 16 on the birthday itself")
    void age(int years, Verdict expected) {
        person.birth = Sample.born(years);

        assertEquals(expected, verdict());
    }

    @ParameterizedTest(name = "{0} grade {1}: {2}")
    @CsvSource({
        "INTELLECTUAL,3,MET",
        "INTELLECTUAL,4,NOT_MET",
        "MENTAL,3,MET",
        "MENTAL,4,NOT_MET",
        "LIMB,2,MET",
        "LIMB,3,NOT_MET",
        "VISUAL,1,MET",
        "VISUAL,2,NOT_MET",
        "HEARING,1,NOT_MET",
        "SPEECH,1,NOT_MET",
        "MULTIPLE,1,UNDETERMINED"
    })
    @DisplayName("M5(3): the kinds and grades that count; of a multiple disability its components decide")
    void disability(DisabilityKind kind, int grade, Verdict expected) {
        person.birth = Sample.born(40);
        person.disabilities = Sample.disability(kind, grade);

        assertEquals(expected, verdict());
    }

    @ParameterizedTest(name = "{0} of {1} yuan a year on the {2} register: {3}")
    @CsvSource({
        "WAGE,6599.99,RURAL,MET",
        "WAGE,6600,RURAL,NOT_MET",
        "WAGE,6600,URBAN,MET",
        "BUSINESS,7800,URBAN,NOT_MET",
        "PROPERTY,7000,RURAL,NOT_MET",
        "TRANSFER,7000,RURAL,NOT_MET",
        "CENTRAL_BASE_PENSION,99999,RURAL,MET",
        "SOCIAL_INSURANCE_BENEFIT,99999,RURAL,MET",
        "PREFERENTIAL_PENSION,99999,RURAL,MET",
        "OLD_AGE_ALLOWANCE,99999,RURAL,MET"
    })
    @DisplayName("M6: countable income strictly below the minimum-living standard, compared unrounded")
    void income(IncomeKind kind, String yearly, RegisterType register, Verdict expected) {
        person.income = Sample.income(kind, yearly);
        person.register = known(register);

        assertEquals(expected, verdict());
    }

    @Test
    @DisplayName("M6, M7: property must be within the rule as well; a refusal rests on what is unmet")
    void property() {
        person.deposits = known(new BigDecimal("10000.01"));
        person.birth = Sample.born(40);

        assertEquals(
                List.of("eligibility.group", "eligibility.no-capacity-for-work", "eligibility.property.deposits"),
                unmet());
    }

    @Test
    @DisplayName("M9: a minor who chooses a child programme is not determined; the choice of an adult does not matter")
    void childProgramme() {
        person.childProgrammeChosen = known(true);
        assertEquals(Verdict.MET, verdict());

        person.birth = Sample.born(10);
        assertEquals(List.of("eligibility.outside-child-programme"), unmet());

        person.childProgrammeChosen = Fact.unknown();
        assertEquals(
                List.of(FactRef.of(PersonFact.CHILD_PROGRAMME_CHOSEN)),
                person.decide().openFacts());
    }

    @Test
    @DisplayName("W5.2: each fact that is missing leaves the decision open and is asked for")
    void missingFacts() {
        EligibilityDecision nothing = Eligibility.decide(Facts.none(), Sample.POLICY, Sample.DAY);

        assertEquals(Verdict.UNDETERMINED, nothing.verdict());
        assertEquals(
                List.of(
                        FactRef.of(PersonFact.BIRTH_DATE),
                        FactRef.of(PersonFact.DISABILITIES),
                        FactRef.of(PersonFact.SCHOOLING),
                        FactRef.of(PersonFact.FOUND_UNFIT),
                        FactRef.of(PersonFact.INCOME),
                        FactRef.of(PersonFact.property(AssetKind.DEPOSITS)),
                        FactRef.of(PersonFact.property(AssetKind.VEHICLES)),
                        FactRef.of(PersonFact.OBLIGORS),
                        FactRef.of(PersonFact.CHILD_PROGRAMME_MET),
                        FactRef.of(PersonFact.CHILD_PROGRAMME_CHOSEN)),
                nothing.openFacts());

        person.income = Sample.income(IncomeKind.WAGE, "7000");
        person.register = Fact.unknown();
        assertEquals(List.of(FactRef.of(PersonFact.REGISTER)), person.decide().openFacts());
        assertEquals(List.of(), person.decide().unmet());
    }

    @Test
    @DisplayName("W5.2: what no longer matters is not asked for")
    void settled() {
        person.disabilities = Fact.unknown();
        assertEquals(Verdict.MET, verdict());

        person.deposits = known(new BigDecimal("10000.01"));
        person.obligors = Fact.unknown();
        assertEquals(Verdict.NOT_MET, verdict());
        assertEquals(List.of(), person.decide().openFacts());
    }

    @Test
    @DisplayName("M5(4): a province that names further cases switches the rule on, with its own citation")
    void provincial() {
        Policy province = Sample.POLICY
                .book()
                .with(
                        "province",
                        PolicyTable.read(List.of("eligibility.provincial,14,2024-01-01,,yes,invented,9,LOCAL_RULE")))
                .at(Sample.POLICY.division(), Sample.DAY);
        person.birth = Sample.born(40);
        person.disabilities = Sample.disability(DisabilityKind.HEARING, 1);

        EligibilityDecision decision = Eligibility.decide(person.facts(), province, Sample.DAY);

        assertEquals(List.of(FactRef.of(PersonFact.PROVINCIAL_UNFIT)), decision.openFacts());
        assertEquals(Verdict.NOT_MET, verdict());
    }

    @Test
    @DisplayName("W5.1: the nation has the rules, the locality the standards; a day before the law has no answer")
    void layers() {
        Policy nation = NationalPolicy.book().at(Sample.POLICY.division(), Sample.DAY);

        EligibilityPolicy.national()
                .forEach(parameter ->
                        assertFalse(nation.cited(parameter).citation().article().isEmpty()));
        for (Parameter<?> parameter : EligibilityPolicy.local()) {
            assertThrows(MissingPolicyException.class, () -> nation.get(parameter), parameter.code());
        }
        assertThrows(
                MissingPolicyException.class,
                () -> Eligibility.decide(person.facts(), Sample.POLICY, LocalDate.of(2016, 10, 9)));
    }

    @ParameterizedTest
    @EnumSource(LegalRule.class)
    @DisplayName("each rule has a text in both languages")
    void texts(LegalRule rule) {
        assertFalse(Wording.CHINESE.of(rule.code()).isBlank());
        assertFalse(Wording.ENGLISH.of(rule.code()).isBlank());
    }

    @Test
    @DisplayName("W5.4: facts show nothing of the person; a negative income is refused without the amount")
    void hidden() {
        assertEquals(
                "Facts[circumstances.register]",
                Facts.none().with(PersonFact.REGISTER, person.register).toString());
        assertEquals("Obligor[CHILD]", Obligor.unknown(Relation.CHILD).toString());
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> Sample.income(IncomeKind.WAGE, "-1234"));
        assertFalse(refusal.inWords(Wording.ENGLISH).contains("1234"));
    }
}
