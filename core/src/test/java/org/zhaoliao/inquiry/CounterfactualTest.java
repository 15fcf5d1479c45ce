package org.zhaoliao.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Facts;

@DisplayName("W5.3: a refusal says what would have to change")
class CounterfactualTest {

    private static List<String> texts(Facts facts) {
        return Sample.counterfactuals(facts).stream()
                .map(each -> String.join("; ", each.texts(Wording.ENGLISH)))
                .toList();
    }

    private static Facts aged(int years) {
        return Sample.with(Sample.person(), PersonFact.BIRTH_DATE, Sample.DAY.minusYears(years));
    }

    @Test
    @DisplayName("who qualifies, or may yet, is told nothing")
    void noRefusal() {
        assertEquals(List.of(), Sample.counterfactuals(Sample.person()));
        assertEquals(List.of(), Sample.counterfactuals(Facts.none()));
    }

    @Test
    @DisplayName("M6, M19: income below the standard, or the higher standard of a town")
    void income() {
        assertEquals(
                List.of(
                        "income becomes: countable income below 550 yuan a month",
                        "household register becomes: urban",
                        "resettled into a town becomes: yes"),
                texts(Sample.with(Sample.person(), PersonFact.INCOME, Sample.wages("7000"))));
    }

    @Test
    @DisplayName("M7: property within the local limit")
    void property() {
        Facts rich = Sample.with(Sample.person(), PersonFact.property(AssetKind.DEPOSITS), new BigDecimal("10001"));

        assertEquals(List.of("deposits and cash becomes: at most 10000"), texts(rich));
    }

    @Test
    @DisplayName("M5: a disability that counts, or with time the age of 60")
    void capacityForWork() {
        assertEquals(
                List.of(
                        "certified disabilities becomes: a certified limb disability of grade 2 or graver",
                        "certified disabilities becomes: a certified visual disability of grade 1 or graver",
                        "certified disabilities becomes: a certified intellectual or mental disability of grade 3 or graver",
                        "date of birth: reaches 60 on 2031-09-01"),
                texts(aged(55)));
    }

    @Test
    @DisplayName("M5: an age that is behind is not offered, one to come holds from its day on")
    void onlyTimeToCome() {
        List<Counterfactual> all = Sample.counterfactuals(aged(55));

        assertEquals(LocalDate.of(2031, 9, 1), all.get(all.size() - 1).from());
        assertEquals(Sample.DAY, all.get(0).from());
        assertTrue(all.stream().noneMatch(each -> each.from().isBefore(Sample.DAY)));
    }

    @Test
    @DisplayName("M8: an able obligor would have to be in one of the cases, with time among them")
    void obligor() {
        String obligor = "obligor: ";
        assertEquals(
                List.of(
                        obligor + "is an extremely-poor person (obligor 1) becomes: yes",
                        obligor + "property within the local rule (obligor 1) becomes: yes; " + obligor
                                + "without civil capacity, missing or in prison (obligor 1) becomes: without civil capacity, declared missing or in prison",
                        obligor + "receives the minimum-living allowance (obligor 1) becomes: yes; " + obligor
                                + "date of birth (obligor 1): reaches 60 on 2046-09-01"),
                texts(Sample.withObligors(Sample.person(), Sample.child(Sample.kin())))
                        .subList(0, 3));
    }

    @Test
    @DisplayName("M9: who chose the child programme may choose otherwise")
    void childProgramme() {
        Facts child = Sample.with(
                Sample.with(aged(10), PersonFact.CHILD_PROGRAMME_MET, true), PersonFact.CHILD_PROGRAMME_CHOSEN, true);

        assertEquals("chooses a child programme becomes: no", texts(child).get(0));
    }

    @Test
    @DisplayName("W5.2: what is not known besides would have to be found out")
    void unknownBesides() {
        Facts facts = Sample.without(
                Sample.with(Sample.person(), PersonFact.INCOME, Sample.wages("12000")), PersonFact.OBLIGORS);

        assertEquals(
                List.of(
                        "obligors is found to be: there is no obligor; income becomes: countable income below 550 yuan a month"),
                texts(facts));
    }

    @Test
    @DisplayName(
            "who is to blame for nothing that can change is told so: a debt of upbringing does not change, but means do")
    void fixed() {
        Facts brother = Sample.with(Sample.kin(), ObligorFact.RAISED_BY_PERSON, true);
        List<Counterfactual> all =
                Sample.counterfactuals(Sample.withObligors(Sample.person(), new Obligor(Relation.SIBLING, brother)));

        assertEquals(
                Sample.of(ObligorFact.AFFORDS, 1), all.get(0).changes().get(0).fact());
        assertTrue(all.stream()
                .flatMap(each -> each.changes().stream())
                .noneMatch(change -> change.fact().equals(Sample.of(ObligorFact.RAISED_BY_PERSON, 1))));
    }

    @Test
    @DisplayName("even where a great deal is missing a way is told")
    void aGreatDeal() {
        List<Obligor> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(Sample.child(Sample.kin()));
        }
        List<Counterfactual> all = Sample.counterfactuals(Sample.with(Facts.none(), PersonFact.OBLIGORS, six));

        assertFalse(all.isEmpty());
        assertEquals(10, all.get(0).changes().size());
    }

    @Test
    @DisplayName("W5.4: the texts tell what would have to be, not what is")
    void nothingPersonal() {
        Facts facts = Sample.with(aged(42), PersonFact.INCOME, Sample.wages("77777"));
        facts = Sample.with(facts, PersonFact.property(AssetKind.DEPOSITS), new BigDecimal("88888"));
        facts = Sample.withObligors(facts, Sample.child(Sample.kin()));
        for (Wording wording : List.of(Wording.ENGLISH, Wording.CHINESE)) {
            String all = Sample.counterfactuals(facts).stream()
                    .flatMap(each -> each.texts(wording).stream())
                    .reduce("", String::concat);
            assertFalse(all.isEmpty());
            for (String personal : List.of("77777", "88888", "31234", "1984", "1986", "6481")) {
                assertFalse(all.contains(personal), personal);
            }
        }
    }

    @Test
    @DisplayName("a decision made under another policy book is refused")
    void otherBook() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> Inquiry.into(Sample.decide(Sample.person()), NationalPolicy.book()));

        assertEquals("inquiry.other-book", refused.errors().get(0).code());
        assertTrue(refused.inWords(Wording.CHINESE).contains("test"));
        assertTrue(Objects.requireNonNull(refused.getMessage()).contains(NationalPolicy.VERSION));
    }
}
