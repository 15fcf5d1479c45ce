package org.zhaoliao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.2: what is known of a person, fact by fact")
class FactsTest {

    private static final FactKey<Integer> ROOMS = new FactKey<>("rule.rooms");
    private static final FactKey<Boolean> HEATED = new FactKey<>("rule.heated");
    private static final FactSource SEEN = new FactSource(FactSource.Kind.HOME_VISIT, LocalDate.of(2024, 5, 1));

    private final Facts facts = Facts.none().with(ROOMS, 2, SEEN).with(HEATED, true, SEEN);

    @Test
    @DisplayName("what is not mentioned is unknown; forgetting is the same as never having known")
    void unknown() {
        assertEquals(Fact.unknown(), Facts.none().get(ROOMS));
        assertEquals(Fact.known(2, SEEN), facts.get(ROOMS));
        assertEquals(Facts.none().with(HEATED, true, SEEN), facts.with(ROOMS, Fact.unknown()));
        assertEquals(List.of(HEATED, ROOMS), List.copyOf(facts.keys()));
    }

    @Test
    @DisplayName("the order in which facts became known does not matter; their values and sources do")
    void equality() {
        Facts otherOrder = Facts.none().with(HEATED, true, SEEN).with(ROOMS, 2, SEEN);

        assertEquals(facts, otherOrder);
        assertEquals(facts.hashCode(), otherOrder.hashCode());
        assertNotEquals(facts.hashCode(), Facts.none().hashCode());
        assertNotEquals(facts, facts.with(ROOMS, 3, SEEN));
        assertFalse(facts.equals(ROOMS), "something else");
    }

    @Test
    @DisplayName(
            "many facts collected at once are the same as one after the other: the last counts, and an unknown one is forgotten")
    void collected() {
        Facts.Builder more = Facts.builder().with(ROOMS, 5, SEEN).with(HEATED, true, SEEN);
        Facts before = more.facts();
        Facts after = more.with(ROOMS, 2, SEEN).facts();

        assertEquals(facts, after);
        assertEquals(facts.with(ROOMS, 5, SEEN), before, "what was built before stays as it was");
        assertEquals(List.of(HEATED, ROOMS), List.copyOf(after.keys()), "in the order of the codes");
        assertEquals(facts.without(HEATED), more.with(HEATED, Fact.unknown()).facts());
        assertEquals(Facts.none(), Facts.builder().facts());
    }

    @Test
    @DisplayName("W5.4: it says which facts are known, never their values")
    void hidden() {
        assertEquals("Facts[rule.heated, rule.rooms]", facts.toString());
    }

    @Test
    @DisplayName("a fact seen through a function keeps its source, or that it is unknown or disputed")
    void map() {
        Fact<Integer> disputed = new Fact.Disputed<>(List.of(new Fact.Known<>(1, SEEN), new Fact.Known<>(3, SEEN)));

        assertEquals(Fact.known("2", SEEN), facts.get(ROOMS).map(String::valueOf));
        assertEquals(Fact.unknown(), Fact.<Integer>unknown().map(String::valueOf));
        assertEquals(
                List.of(new Fact.Known<>("1", SEEN), new Fact.Known<>("3", SEEN)),
                assertInstanceOf(Fact.Disputed.class, disputed.map(String::valueOf))
                        .claims());
        assertEquals(Optional.empty(), disputed.value());
        assertFalse(disputed.isKnown());
        assertTrue(facts.get(ROOMS).isKnown());
    }

    @Test
    @DisplayName("facts of the person come before those of the obligors, and an obligor's fact says whose it is")
    void refs() {
        FactRef own = FactRef.of("circumstances.income");
        FactRef theirs = new FactRef("circumstances.obligor.allowance", 2);

        assertEquals(List.of(own, theirs), List.copyOf(new TreeSet<>(List.of(theirs, own))));
        assertEquals(
                List.of(FactRef.of(HEATED), FactRef.of(ROOMS)),
                List.copyOf(new TreeSet<>(List.of(FactRef.of(ROOMS), FactRef.of(HEATED)))));
        assertEquals("收入", Wording.CHINESE.of(own.named()));
        assertEquals(Reason.of("rule.fact-of-obligor", "@circumstances.obligor.allowance", 2), theirs.named());
        assertEquals("义务人：享受最低生活保障（第2名义务人）", Wording.CHINESE.of(theirs.named()));
    }

    @Test
    @DisplayName("a condition says which fact it looked at, of whom, and what it saw")
    void observed() {
        Subject obligor = new Subject(facts, 3);
        Observation seen = obligor.observe(ROOMS, rooms -> rooms > 1);
        Observation missing = new Subject(Facts.none(), 3).yes(HEATED);

        assertEquals(
                new Observation(
                        Verdict.MET,
                        Reason.of("rule.saw", "@rule.rooms", 2),
                        List.of(new FactRef("rule.rooms", 3)),
                        List.of()),
                seen);
        assertEquals(
                new Observation(
                        Verdict.UNDETERMINED,
                        Reason.of("rule.unknown", "@rule.heated"),
                        List.of(new FactRef("rule.heated", 3)),
                        List.of(new FactRef("rule.heated", 3))),
                missing);
        assertEquals(
                Reason.of("rule.saw", "@rule.heated", "@rule.yes"),
                obligor.yes(HEATED).reason());
        assertEquals(
                Reason.of("rule.saw", "@rule.rooms", "@rule.Verdict.MET"),
                Observation.of(Fact.known(Verdict.MET, SEEN), FactRef.of(ROOMS), any -> true)
                        .reason());
    }
}
