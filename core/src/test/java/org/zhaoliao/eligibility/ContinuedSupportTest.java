package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("M24(2), 社会救助法 16(3): minors go on to 18, and beyond it at school")
class ContinuedSupportTest {

    private static Finding evaluate(int age, int ageAtStart, Fact<Schooling> schooling) {
        LocalDate birth = Sample.DAY.minusYears(age);
        Facts facts =
                Facts.none().with(PersonFact.BIRTH_DATE, Sample.known(birth)).with(PersonFact.SCHOOLING, schooling);
        return new ContinuedSupport(Sample.POLICY).evaluate(facts, birth.plusYears(ageAtStart));
    }

    @ParameterizedTest(name = "aged {0}, supported since {1}, {2}: {3}")
    @CsvSource({
        "17,10,NONE,MET",
        "18,10,NONE,NOT_MET",
        "18,10,SENIOR_HIGH,MET",
        "18,10,COMPULSORY,MET",
        "19,17,SECONDARY_VOCATIONAL,MET",
        "18,10,OTHER,NOT_MET",
        "19,18,SENIOR_HIGH,NOT_MET"
    })
    void continues(int age, int ageAtStart, Schooling schooling, Verdict expected) {
        assertEquals(
                expected, evaluate(age, ageAtStart, Sample.known(schooling)).verdict());
    }

    @Test
    @DisplayName("W5.2: an unknown school leaves it open only once it matters")
    void unknown() {
        assertEquals(Verdict.UNDETERMINED, evaluate(18, 10, Fact.unknown()).verdict());
        assertEquals(Verdict.MET, evaluate(17, 10, Fact.unknown()).verdict());
    }
}
