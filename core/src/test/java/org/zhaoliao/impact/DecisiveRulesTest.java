package org.zhaoliao.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.rule.Verdict.MET;
import static org.zhaoliao.rule.Verdict.NOT_MET;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Verdict;

class DecisiveRulesTest {

    private static final Citation CITATION = new Citation("invented", "");

    private static Finding leaf(String rule, Verdict verdict) {
        return Finding.leaf(rule, CITATION, Observation.of(verdict == MET, Reason.of("rule.yes")));
    }

    private static Finding node(String rule, Combination combination, Finding... parts) {
        return Finding.combined(rule, CITATION, combination, List.of(parts));
    }

    @Test
    @DisplayName("parts of one rule, such as two children, are compared each with its own")
    void sameRuleTwice() {
        Finding before = node(
                "root",
                Combination.NONE,
                node("child", Combination.ALL, leaf("adult", NOT_MET), leaf("able", MET)),
                node("child", Combination.ALL, leaf("adult", MET), leaf("able", NOT_MET)));
        Finding after = node(
                "root",
                Combination.NONE,
                node("child", Combination.ALL, leaf("adult", NOT_MET), leaf("able", MET)),
                node("child", Combination.ALL, leaf("adult", MET), leaf("able", MET)));

        assertEquals(List.of("able"), DecisiveRules.between(before, after));
    }

    @Test
    @DisplayName("of \"none of\" the way is turned")
    void turned() {
        Finding before = node("root", Combination.NONE, leaf("gone", MET), leaf("new", NOT_MET));
        Finding after = node("root", Combination.NONE, leaf("gone", NOT_MET), leaf("new", NOT_MET));

        assertEquals(List.of("gone"), DecisiveRules.between(before, after));
    }

    @Test
    @DisplayName("a rule that is put together otherwise is named itself")
    void otherwise() {
        Finding before =
                node("root", Combination.ALL, node("part", Combination.ALL, leaf("a", MET), leaf("b", NOT_MET)));
        Finding any = node("root", Combination.ALL, node("part", Combination.ANY, leaf("a", MET), leaf("b", NOT_MET)));
        Finding plain = node("root", Combination.ALL, leaf("part", MET));

        assertEquals(List.of("part"), DecisiveRules.between(before, any));
        assertEquals(List.of("part"), DecisiveRules.between(before, plain));
        assertEquals(List.of(), DecisiveRules.between(any, plain));
    }
}
