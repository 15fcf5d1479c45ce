package org.zhaoliao.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Facts;

@DisplayName("What a fact may turn out to be follows the limits of the policy")
class AnswersTest {

    private static final Policy POLICY = Sample.BOOK.at(Sample.VILLAGE, Sample.DAY);

    private static Case under(Policy policy, Facts facts) {
        return new Case(policy, facts, Sample.DAY);
    }

    private static List<LocalDate> births(Policy policy) {
        return new Births(under(policy, Facts.none())).ofPerson().values();
    }

    @Test
    @DisplayName("M5: for each age that matters the last day of birth that has it, under either rule of age")
    void births() {
        Policy dayAfter = Sample.BOOK
                .with(
                        "day after",
                        PolicyTable.read(List.of(
                                "eligibility.age-rule,141121,2024-01-01,,DAY_AFTER_BIRTHDAY,invented,1,LOCAL_RULE")))
                .at(Sample.VILLAGE, Sample.DAY);

        assertEquals(
                List.of(Sample.DAY, Sample.DAY.minusYears(16), Sample.DAY.minusYears(18), Sample.DAY.minusYears(60)),
                births(POLICY));
        assertEquals(Sample.DAY.minusYears(60).minusDays(1), births(dayAfter).get(3));
    }

    @Test
    @DisplayName("民法典 1075: of brothers and sisters, a day before and a day not before the person's birth")
    void siblings() {
        Obligor brother = Obligor.unknown(Relation.SIBLING);
        LocalDate own = Sample.DAY.minusYears(30);
        Facts facts = Sample.with(Facts.none(), PersonFact.BIRTH_DATE, own);
        List<LocalDate> theirs = new Births(under(POLICY, facts)).of(brother).values();

        assertTrue(theirs.contains(own.minusDays(1)));
        assertTrue(theirs.stream().anyMatch(birth -> !birth.isBefore(own)));
    }

    @Test
    @DisplayName("whoever is in the case was born by the day for which was decided, whatever day is looked at")
    void nobodyUnborn() {
        Policy later = POLICY.on(Sample.DAY.plusYears(30));

        assertEquals(List.of(Sample.DAY, Sample.DAY.minusYears(30)), births(later));
    }

    @Test
    @DisplayName("a stretch of a scale is told by its ends")
    void stretches() {
        Answers<LocalDate> births = new Births(under(POLICY, Facts.none())).ofPerson();

        assertEquals(
                "age below 18 on 2026-09-01",
                Wording.ENGLISH.of(births.telling().of(List.of(0, 1))));
        assertEquals(
                "age from 16 to below 60 on 2026-09-01",
                Wording.ENGLISH.of(births.telling().of(List.of(1, 2))));
        assertEquals(
                "age 60 or more on 2026-09-01",
                Wording.ENGLISH.of(births.telling().of(List.of(3))));
        assertEquals("2026-09-01已满60周岁", Wording.CHINESE.of(births.telling().of(List.of(3))));
    }

    @Test
    @DisplayName("M6: nothing, and each standard, which is not below itself")
    void income() {
        Answers<?> income = Catalogue.of(under(POLICY, Facts.none()))
                .of(Sample.of(PersonFact.INCOME))
                .orElseThrow();

        assertEquals(3, income.size());
        assertEquals(
                "countable income below 650 yuan a month",
                Wording.ENGLISH.of(income.telling().of(List.of(0, 1))));
    }

    @Test
    @DisplayName("each fact that a condition looks at has answers, each with a text in both languages")
    void complete() {
        Facts facts = Sample.withObligors(Sample.person(), Sample.child(Sample.kin()));
        Catalogue catalogue = Catalogue.of(under(POLICY, facts));

        assertTrue(Situation.seen(Sample.decide(facts).root()).stream()
                .allMatch(fact -> catalogue.of(fact).isPresent()));
        for (var fact : Situation.seen(Sample.decide(facts).root())) {
            Answers<?> answers = catalogue.of(fact).orElseThrow();
            IntStream.range(0, answers.size())
                    .mapToObj(answer -> answers.telling().of(List.of(answer)))
                    .forEach(told -> {
                        assertFalse(Wording.ENGLISH.of(told).isBlank());
                        assertNotEquals(Wording.ENGLISH.of(told), Wording.CHINESE.of(told), told.code());
                    });
        }
        assertTrue(catalogue.of(Sample.of(ObligorFact.LIVES_WITH_PERSON, 1)).isEmpty());
    }

    @Test
    @DisplayName("M8: the child that stands for an able obligor is one")
    void ableChild() {
        Facts facts = Sample.withObligors(Sample.person(), new ObligorAnswers(under(POLICY, Facts.none())).ableChild());

        assertEquals(org.zhaoliao.rule.Verdict.NOT_MET, Sample.decide(facts).verdict());
    }
}
