package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.eligibility.Sample.known;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("(b)11: of 16 and 17 the law says nothing; at school, or an official looks")
class YoungTest {

    private final Sample person = new Sample();

    private Verdict verdict(int years, Schooling schooling, boolean found) {
        person.birth = Sample.born(years);
        person.schooling = known(schooling);
        person.foundUnfit = known(found);
        return person.decide().verdict();
    }

    @ParameterizedTest(name = "aged {0}, {1}, found {2}: {3}")
    @CsvSource({
        "16,SENIOR_HIGH,false,MET",
        "17,NONE,true,MET",
        "17,NONE,false,NOT_MET",
        "17,OTHER,false,NOT_MET",
        "18,SENIOR_HIGH,true,NOT_MET",
        "15,NONE,false,MET"
    })
    void counts(int years, Schooling schooling, boolean found, Verdict expected) {
        assertEquals(expected, verdict(years, schooling, found));
    }

    @ParameterizedTest(name = "aged {0}: {1}")
    @CsvSource({"17,MET", "18,NOT_MET", "40,NOT_MET"})
    @DisplayName(
            "M5(3): of age, a disabled person is unfit only by a kind and grade that the law names, whatever an official found")
    void ofAge(int years, Verdict expected) {
        person.disabilities = Sample.disability(DisabilityKind.HEARING, 1);

        assertEquals(expected, verdict(years, Schooling.SENIOR_HIGH, true));
    }

    @Test
    @DisplayName("W5.2: nobody has looked: either fact can settle it, and both are asked for")
    void open() {
        person.birth = Sample.born(17);
        person.schooling = Fact.unknown();
        person.foundUnfit = Fact.unknown();

        assertEquals(
                List.of(FactRef.of(PersonFact.SCHOOLING), FactRef.of(PersonFact.FOUND_UNFIT)),
                person.decide().openFacts());
        assertEquals(
                Reason.of("eligibility.between", "@eligibility.fact.age", 16, 18, 17),
                person.decide().root().leaves().stream()
                        .filter(leaf -> leaf.rule().equals("eligibility.young.age"))
                        .map(Finding.Leaf::observation)
                        .findFirst()
                        .orElseThrow()
                        .reason());
    }

    @Test
    @DisplayName("TK-2016 had no such reading")
    void before() {
        LocalDate day = LocalDate.of(2021, 6, 30);
        person.birth = known(day.minusYears(17));
        person.schooling = known(Schooling.SENIOR_HIGH);

        assertEquals(Verdict.NOT_MET, LawVersionTest.decide(person, day).verdict());
        assertEquals(Verdict.MET, LawVersionTest.decide(person, day.plusDays(1)).verdict());
    }
}
