package org.zhaoliao.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.assessment.Assessed.DAY;
import static org.zhaoliao.assessment.Assessed.OVERRIDE;
import static org.zhaoliao.assessment.Assessed.POLICY;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("M22 \"may be regarded as\": the level by the scale can be overridden, (b)52")
class LevelOverrideTest {

    private static final CareLevels OVERRIDDEN =
            Assessed.adult(Assessed.items("a1", DAY, 1, 0).overridden(OVERRIDE));

    @ParameterizedTest(name = "reason [{0}], signed [{1}] and [{2}]: {3}")
    @CsvSource({
        "'',s1,s2,reason:assessment.override-reason",
        "why,'',s2,first:assessment.signer",
        "why,s1,' ',second:assessment.signer",
        "why,s1,' s1',second:assessment.same-signer",
        "' ','','',reason:assessment.override-reason first:assessment.signer second:assessment.signer"
    })
    @DisplayName("none without a reason and two signatures of two persons; every fault is named at once")
    void refused(String reason, String first, String second, String faults) {
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> new LevelOverride(CareLevel.CAPABLE, reason, first, second));

        List<InputError> errors = refusal.errors();
        assertEquals(
                Arrays.asList(faults.split(" ")),
                errors.stream().map(error -> error.path() + ":" + error.code()).toList());
    }

    @Test
    @DisplayName("the texts are stripped")
    void stripped() {
        assertEquals(OVERRIDE, new LevelOverride(CareLevel.WHOLLY_DEPENDENT, " 走失两次 ", "staff-1 ", " staff-2"));
    }

    @Test
    @DisplayName("the override counts; the level by the scale stays to be seen")
    void counts() {
        assertEquals(Assessed.certain(CareLevel.WHOLLY_DEPENDENT), OVERRIDDEN.on(POLICY));
        assertEquals(Assessed.certain(CareLevel.PARTLY_DEPENDENT), OVERRIDDEN.computedOn(POLICY));
    }

    @Test
    @DisplayName("W5.3: the finding shows both, and that the level was set, by whom and why")
    void finding() {
        Finding finding = OVERRIDDEN.finding(POLICY);

        assertEquals("assessment.care-level", finding.rule());
        assertEquals("民发〔2021〕43号 22", finding.citation().toString());
        assertEquals(Verdict.MET, finding.verdict());
        assertEquals(
                List.of("assessment.by-items", "assessment.override"),
                finding.parts().stream().map(Finding::rule).toList());
        Finding.Leaf set = finding.leaves().get(3);
        assertEquals("照料默认值 (b)52", set.citation().toString());
        assertEquals(
                "由staff-1、staff-2认定为“全护理”，并非评估得出；评估结果为“半护理”至“半护理”；理由：走失两次",
                Wording.CHINESE.of(set.observation().reason()));
        assertEquals(
                "set to \"wholly dependent\" by staff-1 and staff-2, not computed;"
                        + " computed \"partly dependent\" to \"partly dependent\"; reason: 走失两次",
                Wording.ENGLISH.of(set.observation().reason()));
    }

    @Test
    @DisplayName("an override settles a level that the items leave open")
    void settles() {
        CareLevels open = Assessed.adult(Assessed.items("a1", DAY, 0, 6).overridden(OVERRIDE));

        assertEquals(Assessed.certain(CareLevel.WHOLLY_DEPENDENT), open.on(POLICY));
        assertEquals(Verdict.MET, open.finding(POLICY).verdict());
        assertEquals(CareLevelRange.ALL, open.computedOn(POLICY));
    }

    @Test
    @DisplayName("where policy does not allow overrides, the scale counts and the finding says so")
    void notAllowed() {
        Policy strict = Assessed.with("assessment.override-allowed", "no");
        Finding finding = OVERRIDDEN.finding(strict);
        Finding.Leaf set = finding.leaves().get(3);

        assertEquals(Assessed.certain(CareLevel.PARTLY_DEPENDENT), OVERRIDDEN.on(strict));
        assertEquals(Verdict.MET, finding.verdict());
        assertEquals(Verdict.NOT_MET, set.verdict());
        assertEquals("某县评估办法 3", set.citation().toString());
        assertEquals(
                "staff-1 and staff-2 set \"wholly dependent\", which does not count here and on this day;"
                        + " computed \"partly dependent\" to \"partly dependent\"; reason: 走失两次",
                Wording.ENGLISH.of(set.observation().reason()));
        assertEquals("assessment.override-void", set.observation().reason().code());
    }

    @Test
    @DisplayName("what somebody wrote is shown as it is, even when it looks like a code")
    void literal() {
        LevelOverride odd = new LevelOverride(CareLevel.CAPABLE, "@nothing.such", "@a", "@b");
        Finding finding =
                Assessed.adult(Assessed.items("a1", DAY, 1, 0).overridden(odd)).finding(POLICY);

        String words = Wording.ENGLISH.of(finding.leaves().get(3).observation().reason());
        assertEquals(
                "set to \"capable\" by @a and @b, not computed;"
                        + " computed \"partly dependent\" to \"partly dependent\"; reason: @nothing.such",
                words);
    }

    @Test
    @DisplayName("an assessment has one override at most; a later one replaces it")
    void one() {
        SelfCareAssessment plain = Assessed.items("a1", DAY, 1, 0);
        LevelOverride other = new LevelOverride(CareLevel.CAPABLE, "why", "s3", "s4");
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> new SelfCareAssessment(
                        plain.id(),
                        plain.recipient(),
                        plain.division(),
                        plain.assessedOn(),
                        plain.basis(),
                        List.of(OVERRIDE, other),
                        plain.assessor()));

        assertEquals("assessment.at-most-one", refusal.errors().get(0).code());
        assertEquals("2", refusal.errors().get(0).found());
        assertEquals(
                List.of(other), plain.overridden(OVERRIDE).overridden(other).override());
        assertEquals(List.of(), plain.override());
    }
}
