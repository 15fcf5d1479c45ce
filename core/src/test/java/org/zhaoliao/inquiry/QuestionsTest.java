package org.zhaoliao.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;

@DisplayName("W5.2: an open decision says which facts would settle it, the fewest first")
class QuestionsTest {

    private static final FactRef DEPOSITS = Sample.of(PersonFact.property(AssetKind.DEPOSITS));
    private static final FactRef VEHICLES = Sample.of(PersonFact.property(AssetKind.VEHICLES));

    private static List<Question> asked(Facts facts, LocalDate day) {
        return Inquiry.into(Sample.decide(facts, day), Sample.BOOK).questions().sets().stream()
                .flatMap(set -> set.questions().stream())
                .toList();
    }

    private static Question asked(Facts facts, LocalDate day, FactRef fact) {
        return asked(facts, day).stream()
                .filter(question -> question.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a settled decision asks nothing")
    void settled() {
        assertEquals(new OpenQuestions(List.of(), List.of()), Sample.questions(Sample.person()));
    }

    @Test
    @DisplayName("M4, M5: one date of birth decides the group and the capacity for work at once")
    void oneFactForManyConditions() {
        OpenQuestions open = Sample.questions(Sample.without(Sample.person(), PersonFact.BIRTH_DATE));

        assertEquals(List.of(Sample.refs(PersonFact.BIRTH_DATE)), Sample.facts(open));
        assertEquals(List.of(), open.others());
    }

    @Test
    @DisplayName(
            "of somebody of whom nothing is known any single refusal is asked for first, in the order of the law; nothing is lost")
    void nothingKnown() {
        OpenQuestions open = Sample.questions(Facts.none());
        Set<FactRef> told =
                new TreeSet<>(Sample.facts(open).stream().flatMap(List::stream).toList());
        open.others().forEach(question -> told.add(question.fact()));

        assertEquals(
                List.of(
                        Sample.refs(PersonFact.INCOME),
                        List.of(DEPOSITS),
                        List.of(VEHICLES),
                        Sample.refs(PersonFact.OBLIGORS),
                        Sample.refs(PersonFact.BIRTH_DATE, PersonFact.DISABILITIES)),
                Sample.facts(open).subList(0, 5));
        assertEquals(new TreeSet<>(Sample.decide(Facts.none()).openFacts()), told);
    }

    @Test
    @DisplayName("M8: of an obligor of whom only the kinship is known, what would show that they are able, or are not")
    void obligor() {
        Facts facts = Sample.withObligors(Sample.person(), Obligor.unknown(Relation.SPOUSE));

        assertEquals(
                List.of(Sample.of(ObligorFact.EXTREMELY_POOR, 1)),
                Sample.facts(Sample.questions(facts)).get(0));
    }

    @Test
    @DisplayName("M6, M19: an income between the two standards turns on the register")
    void betweenStandards() {
        Facts facts = Sample.without(
                Sample.with(Sample.person(), PersonFact.INCOME, Sample.wages("7200")), PersonFact.REGISTER);

        assertEquals(List.of(Sample.refs(PersonFact.REGISTER)), Sample.facts(Sample.questions(facts)));
    }

    @Test
    @DisplayName("what sources disagree on is asked like what is unknown")
    void disputed() {
        FactSource one = new FactSource(FactSource.Kind.DECLARED, Sample.DAY);
        Facts facts = Sample.person()
                .with(
                        PersonFact.REGISTER,
                        new Fact.Disputed<>(List.of(
                                new Fact.Known<>(RegisterType.RURAL, one), new Fact.Known<>(RegisterType.URBAN, one))));

        assertEquals(
                List.of(Sample.refs(PersonFact.REGISTER)),
                Sample.facts(Sample.questions(Sample.with(facts, PersonFact.INCOME, Sample.wages("7200")))));
    }

    @Test
    @DisplayName("W5.3: each fact is asked for on the ground of the conditions that turn on it")
    void grounds() {
        Facts facts = Sample.without(Sample.person(), PersonFact.BIRTH_DATE);
        List<Ground> grounds =
                asked(facts, Sample.DAY, Sample.of(PersonFact.BIRTH_DATE)).grounds();

        Ground elder = grounds.stream()
                .filter(ground -> ground.rule().equals("eligibility.elder"))
                .findFirst()
                .orElseThrow();
        assertEquals("民发〔2021〕43号 5(1)", elder.citation().toString());
        assertEquals("has reached the age of an old person [民发〔2021〕43号 5(1)]", Wording.ENGLISH.of(elder.told()));
        assertFalse(grounds.stream().anyMatch(ground -> ground.rule().startsWith("eligibility.child-programme")));
        QuestionSet set = new QuestionSet(
                List.of(new Question(Sample.of(PersonFact.BIRTH_DATE), List.of(elder), Verdict.NOT_MET, true)));
        assertEquals(
                List.of("date of birth, for it decides: has reached the age of an old person [民发〔2021〕43号 5(1)]"),
                set.texts(Wording.ENGLISH));
    }

    @Test
    @DisplayName("社会救助法 41: an obligor who does not live with the person must consent first, from 2026-07-01")
    void consent() {
        Facts kin = Sample.without(Sample.kin(), ObligorFact.HINDRANCE);
        Facts poor = Sample.with(kin, ObligorFact.PROPERTY_WITHIN, true);
        Facts apart = Sample.withObligors(Sample.person(), Sample.child(poor));
        Facts together = Sample.withObligors(
                Sample.person(), Sample.child(Sample.with(poor, ObligorFact.LIVES_WITH_PERSON, true)));
        Facts nobodyKnows =
                Sample.withObligors(Sample.person(), Sample.child(Sample.without(poor, ObligorFact.LIVES_WITH_PERSON)));
        FactRef fact = Sample.of(ObligorFact.HINDRANCE, 1);

        assertEquals(Verdict.MET, asked(apart, Sample.DAY, fact).consent());
        assertEquals(Verdict.NOT_MET, asked(together, Sample.DAY, fact).consent());
        assertEquals(Verdict.UNDETERMINED, asked(nobodyKnows, Sample.DAY, fact).consent());
        assertEquals(
                Verdict.NOT_MET, asked(apart, LocalDate.of(2026, 6, 30), fact).consent());
        assertEquals(
                Verdict.NOT_MET,
                asked(Facts.none(), Sample.DAY, Sample.of(PersonFact.INCOME)).consent());
    }

    @Test
    @DisplayName("社会救助法 62: no paper for what the verification system supplies, from 2026-07-01")
    void paper() {
        assertFalse(asked(Facts.none(), Sample.DAY, DEPOSITS).paper());
        assertTrue(asked(Facts.none(), LocalDate.of(2026, 6, 30), DEPOSITS).paper());
        assertTrue(asked(Facts.none(), Sample.DAY, Sample.of(PersonFact.INCOME)).paper());
    }

    @Test
    @DisplayName("a county that has set the rural standard only is asked no urban one")
    void standardNotSet() {
        PolicyBook book = NationalPolicy.book()
                .with(
                        "rural only",
                        PolicyTable.read(List.of(
                                "eligibility.minimum-living-standard.rural,141121,2024-01-01,,550,invented,1,LOCAL_RULE",
                                "eligibility.property-kinds,141121,2024-01-01,,,invented,3,LOCAL_RULE")));
        Facts facts = Sample.without(Sample.person(), PersonFact.INCOME, PersonFact.REGISTER);
        OpenQuestions open = Inquiry.into(
                        org.zhaoliao.eligibility.Eligibility.under(book.at(Sample.VILLAGE, Sample.DAY))
                                .decide(facts),
                        book)
                .questions();

        assertEquals(List.of(Sample.refs(PersonFact.INCOME)), others(open));
    }

    /** With the register unknown no income settles anything under that book. */
    private static List<List<FactRef>> others(OpenQuestions open) {
        assertEquals(List.of(), open.sets());
        return List.of(open.others().stream().map(Question::fact).toList());
    }
}
