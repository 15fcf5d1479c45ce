package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.assessment.Assessed.DAY;
import static org.zhaoliao.assessment.Assessed.POLICY;
import static org.zhaoliao.assessment.Assessed.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("Another scale counts through the mapping of the locality's policy, W5.1")
class ScaleGradeTest {

    private static final String SCALE = AssessmentPolicy.GBT_42195_2022;
    private static final String FIVE =
            "0=CAPABLE 1=PARTLY_DEPENDENT 2=PARTLY_DEPENDENT 3=WHOLLY_DEPENDENT  4=WHOLLY_DEPENDENT";
    private static final Policy COUNTY = Assessed.with("assessment.scale." + SCALE, FIVE);

    private static AssessmentBasis grade(String grade) {
        return new AssessmentBasis.ScaleGrade(SCALE, grade);
    }

    @ParameterizedTest(name = "grade {0} is {1}")
    @CsvSource({"0,CAPABLE", "1,PARTLY_DEPENDENT", "2,PARTLY_DEPENDENT", "3,WHOLLY_DEPENDENT", "4,WHOLLY_DEPENDENT"})
    @DisplayName("each grade has the one level that the mapping gives it")
    void mapped(String grade, CareLevel level) {
        assertEquals(Assessed.certain(level), grade(grade).range(COUNTY));
        assertEquals(Optional.empty(), grade(grade).refusal(COUNTY));
        assertEquals(Verdict.MET, grade(grade).finding(COUNTY).verdict());
    }

    @Test
    @DisplayName("W5.3: the finding names the scale, the grade and the rule of the locality")
    void finding() {
        Finding finding = grade("2").finding(COUNTY);

        assertEquals("assessment.by-scale", finding.rule());
        assertEquals("某县评估办法 3", finding.citation().toString());
        assertEquals(
                List.of(Verdict.NOT_MET, Verdict.MET, Verdict.NOT_MET),
                finding.leaves().stream().map(Finding::verdict).toList());
        assertEquals(
                List.of(CareLevel.values()).stream().map(Wording::code).toList(),
                finding.leaves().stream().map(Finding::rule).toList());
        Finding.Leaf partly = finding.leaves().get(1);
        assertEquals("某县评估办法 3", partly.citation().toString());
        assertEquals(
                "量表gbt-42195-2022等级2：对应“半护理”",
                Wording.CHINESE.of(partly.observation().reason()));
    }

    @Test
    @DisplayName("a grade without a level is refused with scale, grade, division and day; it is never guessed")
    void unmappedGrade() {
        Reason refusal = grade("5").refusal(COUNTY).orElseThrow();

        assertEquals(Reason.of("assessment.unmapped", SCALE, "5", VILLAGE, DAY), refusal);
        assertEquals(
                "Scale gbt-42195-2022, grade 5: policy maps it to no care level in 141121100212 on 2024-05-06",
                Wording.ENGLISH.of(refusal));
        assertEquals("量表gbt-42195-2022等级5：141121100212在2024-05-06的政策未规定对应的护理档次", Wording.CHINESE.of(refusal));
        assertEquals(CareLevelRange.ALL, grade("5").range(COUNTY));
        Finding finding = grade("5").finding(COUNTY);
        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(refusal, finding.leaves().get(0).observation().reason());
        assertEquals("民发〔2021〕43号 22", finding.citation().toString());
        assertEquals(SelfCareItem.values().length, finding.openFacts().size());
        assertEquals(
                FactRef.of("assessment.SelfCareItem.EAT"),
                finding.openFacts().iterator().next());
        assertEquals(
                finding.leaves().get(0).observation().missing(),
                finding.leaves().get(0).observation().on());
    }

    @Test
    @DisplayName("no scale is mapped nationally, nor where or when the locality has not done so")
    void unmappedScale() {
        Policy before = COUNTY.on(LocalDate.of(2022, 12, 31));

        assertEquals(
                Optional.of(Reason.of("assessment.unmapped", SCALE, "0", VILLAGE, DAY)),
                grade("0").refusal(POLICY));
        assertEquals(
                Optional.of(Reason.of("assessment.unmapped", SCALE, "0", VILLAGE, "2022-12-31")),
                grade("0").refusal(before));
        assertEquals(CareLevelRange.ALL, grade("0").range(POLICY));
        assertEquals(Optional.empty(), grade("0").refusal(COUNTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "=CAPABLE", "0=全护理", "0=", "0=CAPABLE 0=WHOLLY_DEPENDENT", "a@=CAPABLE"})
    @DisplayName("a mapping names a grade once and its level by name: a tier word may mean the opposite")
    void malformed(String mapping) {
        Policy policy = Assessed.with("assessment.scale." + SCALE, mapping);

        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> grade("0").range(policy));
        assertEquals("policy.value", refusal.errors().get(0).code());
        assertEquals("assessment.scale." + SCALE, refusal.errors().get(0).path());
        assertTrue(refusal.inWords(Wording.ENGLISH).contains("LEVEL is CAPABLE, PARTLY_DEPENDENT or WHOLLY_DEPENDENT"));
    }

    @ParameterizedTest
    @CsvSource({"GBT,0,assessment.scale", "'',0,assessment.scale", "x,'',assessment.grade", "x,'1 2',assessment.grade"})
    @DisplayName("a scale has a code and a grade has one word")
    void form(String scale, String grade, String code) {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> new AssessmentBasis.ScaleGrade(scale, grade));

        assertEquals(code, refusal.errors().get(0).code());
        assertEquals(code, "assessment." + refusal.errors().get(0).path());
    }

    @Test
    @DisplayName("the book knows the parameters of this package; the two standards are the locality's")
    void book() {
        assertEquals(
                List.of("assessment.scale.mzt-039-2013", "assessment.scale.gbt-42195-2022"),
                AssessmentPolicy.local().stream().map(one -> one.code()).toList());
        assertEquals(10, AssessmentPolicy.parameters().size());
        AssessmentPolicy.national()
                .forEach(parameter -> assertEquals(
                        Standing.class, POLICY.cited(parameter).standing().getDeclaringClass()));
        assertEquals(
                List.of(),
                NationalPolicy.book().faults(AssessmentPolicy.parameters()).stream()
                        .filter(fault -> fault.found().startsWith("assessment.")
                                || fault.path().startsWith("assessment."))
                        .toList());
    }
}
