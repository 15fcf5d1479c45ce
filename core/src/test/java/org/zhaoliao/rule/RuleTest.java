package org.zhaoliao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

class RuleTest {

    private static final Citation ART_1 = new Citation("Example Act", "1");
    private static final FactSource SEEN = new FactSource(FactSource.Kind.HOME_VISIT, LocalDate.of(2024, 5, 1));

    private record Known(Fact<Integer> age, Fact<Boolean> alone) {}

    private final Rule<Known> old =
            Rule.of("rule.yes", ART_1, facts -> Observation.of(facts.age(), FactRef.of("rule.fact.age"), a -> a >= 60));
    private final Rule<Known> alone = Rule.of(
            "rule.no", ART_1, facts -> Observation.of(facts.alone(), FactRef.of("rule.fact.alone"), answer -> answer));
    private final Rule<Known> both = Rule.all("rule.both", ART_1, List.of(old, alone));
    private final Rule<Known> either = Rule.any("rule.either", ART_1, List.of(old, alone));

    private static <T> Fact<T> known(T value) {
        return Fact.known(value, SEEN);
    }

    @Test
    @DisplayName("W5.2: a missing fact leaves the outcome open, and is named")
    void unknownIsNotNo() {
        Finding finding = both.evaluate(new Known(known(70), Fact.unknown()));

        assertEquals(Verdict.UNDETERMINED, finding.verdict());
        assertEquals(Set.of(FactRef.of("rule.fact.alone")), finding.openFacts());
    }

    @Test
    @DisplayName("W5.2: sources that disagree leave the outcome open as well")
    void disputedIsNotKnown() {
        Fact<Boolean> disputed =
                new Fact.Disputed<>(List.of(new Fact.Known<>(true, SEEN), new Fact.Known<>(false, SEEN)));

        Finding.Leaf leaf = assertInstanceOf(Finding.Leaf.class, alone.evaluate(new Known(known(70), disputed)));

        assertEquals(Verdict.UNDETERMINED, leaf.verdict());
        assertEquals(
                Reason.of("rule.disputed", "@rule.fact.alone"),
                leaf.observation().reason());
    }

    @Test
    @DisplayName("W5.3: every condition is evaluated and shown, even when an earlier one has settled the outcome")
    void noShortCircuit() {
        Finding finding = both.evaluate(new Known(known(59), known(false)));

        assertEquals(Verdict.NOT_MET, finding.verdict());
        assertEquals(
                List.of(Verdict.NOT_MET, Verdict.NOT_MET),
                finding.leaves().stream().map(Finding.Leaf::verdict).toList());
    }

    @Test
    @DisplayName("W5.2: a fact that can no longer matter is not asked for")
    void settledAsksNothing() {
        assertEquals(
                Set.of(), either.evaluate(new Known(known(70), Fact.unknown())).openFacts());
        assertEquals(
                Set.of(), both.evaluate(new Known(known(20), Fact.unknown())).openFacts());
    }

    @Test
    @DisplayName("not: swaps met and not met, leaves open what is open")
    void not() {
        Rule<Known> notOld = Rule.none("rule.not-old", ART_1, List.of(old));

        assertEquals(
                Verdict.NOT_MET,
                notOld.evaluate(new Known(known(70), Fact.unknown())).verdict());
        assertEquals(
                Verdict.MET,
                notOld.evaluate(new Known(known(30), Fact.unknown())).verdict());
        assertEquals(
                Verdict.UNDETERMINED,
                notOld.evaluate(new Known(Fact.unknown(), Fact.unknown())).verdict());
    }

    @Test
    @DisplayName("a reason shows what was seen, in the reader's language")
    void reasonInWords() {
        Observation answered = Observation.of(known(true), FactRef.of("rule.yes"), answer -> answer);

        assertEquals("yes: yes", Wording.ENGLISH.of(answered.reason()));
        assertEquals("是：是", Wording.CHINESE.of(answered.reason()));
    }
}
