package org.zhaoliao.benchmarks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

@DisplayName("W1.1 the ways of deciding that the benchmark compares come to the same verdicts for the same reasons")
class SameVerdictsTest {

    private static final List<Applicant> PERSONS = Applicants.of(3_000, 7);

    @Test
    @DisplayName("by hand")
    void byHand() {
        same(HandWritten::decide);
    }

    @Test
    @DisplayName("by Drools")
    void drools() {
        same(new DroolsRules()::decide);
    }

    @Test
    @DisplayName("by Easy Rules")
    void easyRules() {
        same(new EasyRules()::decide);
    }

    @Test
    @DisplayName("among the persons are some of every verdict, and some whom each condition alone keeps out")
    void varied() {
        Set<Verdict> verdicts =
                PERSONS.stream().map(person -> core(person).verdict()).collect(Collectors.toSet());
        Set<String> alone = PERSONS.stream()
                .map(SameVerdictsTest::core)
                .filter(answer -> answer.reasons().size() == 1)
                .map(answer -> answer.reasons().get(0))
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Verdict.class), verdicts);
        assertEquals(
                Set.of(
                        "eligibility.no-capacity-for-work",
                        "eligibility.no-source-of-living",
                        "eligibility.no-able-obligor",
                        "eligibility.outside-child-programme"),
                alone);
    }

    private static void same(Function<Applicant, Answer> way) {
        PERSONS.forEach(person -> assertEquals(core(person), way.apply(person), person::toString));
    }

    private static Answer core(Applicant person) {
        EligibilityDecision decision = Eligibility.under(Law.POLICY).decide(Known.of(person));
        List<String> reasons = decision.root().parts().stream()
                .filter(part -> part.verdict() != Verdict.MET)
                .map(Finding::rule)
                .toList();
        return new Answer(decision.verdict(), reasons);
    }
}
