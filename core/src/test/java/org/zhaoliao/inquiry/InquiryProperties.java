package org.zhaoliao.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;

/** Each set that is told does what it says, no part of it does, and nothing smaller was overlooked: by trying values that the search knows nothing of. */
class InquiryProperties {

    private static final int TRIES = 60;

    /** Sets of more facts take too many values to try. */
    private static final int MOST = 4;

    @Property(tries = TRIES)
    void eachSetSettlesAndNoPartDoes(@ForAll long seed, @ForAll long forget) {
        Facts facts = Drawn.of(seed, forget, 0.4);
        for (List<FactRef> set : Sample.facts(Sample.questions(facts))) {
            if (set.size() <= MOST) {
                assertTrue(settles(facts, set), set::toString);
                set.forEach(fact -> assertFalse(settles(facts, without(set, fact)), set::toString));
            }
        }
    }

    @Property(tries = TRIES)
    void noSmallerSetIsOverlooked(@ForAll long seed, @ForAll long forget) {
        Facts facts = Drawn.of(seed, forget, 0.4);
        List<List<FactRef>> told = Sample.facts(Sample.questions(facts));
        List<FactRef> open = Sample.decide(facts).openFacts();
        for (List<FactRef> few : Drawn.upToTwoOf(open)) {
            boolean isTold = told.stream().anyMatch(few::containsAll);
            assertEquals(settles(facts, few), isTold, few::toString);
        }
    }

    @Property(tries = TRIES)
    void nothingIsLost(@ForAll long seed, @ForAll long forget) {
        Facts facts = Drawn.of(seed, forget, 0.6);
        OpenQuestions open = Sample.questions(facts);
        Set<FactRef> told = new HashSet<>();
        Sample.facts(open).forEach(told::addAll);
        open.others().forEach(question -> assertTrue(told.add(question.fact()), "told twice"));

        assertEquals(Set.copyOf(Sample.decide(facts).openFacts()), told);
        assertEquals(open, Sample.questions(facts));
    }

    @Property(tries = TRIES)
    void smallestFirst(@ForAll long seed, @ForAll long forget) {
        Facts facts = Drawn.of(seed, forget, 0.5);
        List<Integer> sizes =
                Sample.facts(Sample.questions(facts)).stream().map(List::size).toList();
        List<Integer> changes = Sample.counterfactuals(facts).stream()
                .map(each -> each.changes().size())
                .toList();

        assertEquals(sizes.stream().sorted().toList(), sizes);
        assertEquals(changes.stream().sorted().toList(), changes);
    }

    @Property(tries = TRIES)
    void eachCounterfactualTurnsAndNoPartDoes(@ForAll long seed, @ForAll long forget) {
        Facts facts = Drawn.of(seed, forget, 0.1);
        for (Counterfactual each : Sample.counterfactuals(facts)) {
            List<FactRef> changed = each.changes().stream()
                    .filter(change -> change.kind() != ChangeKind.WITH_TIME)
                    .map(Change::fact)
                    .toList();
            if (changed.size() <= MOST) {
                assertTrue(
                        turns(facts, each, changed),
                        () -> each.texts(Wording.ENGLISH).toString());
                changed.forEach(fact -> assertFalse(
                        turns(facts, each, without(changed, fact)),
                        () -> each.texts(Wording.ENGLISH).toString()));
            }
        }
    }

    @Property(tries = TRIES)
    void noNearerChangeIsOverlooked(@ForAll long seed, @ForAll long forget) {
        Facts facts = Drawn.of(seed, forget, 0.1);
        EligibilityDecision decision = Sample.decide(facts);
        if (decision.verdict() != Verdict.NOT_MET) {
            return;
        }
        List<Set<FactRef>> told = Sample.counterfactuals(facts).stream()
                .filter(each -> each.from().equals(Sample.DAY))
                .map(each ->
                        Set.copyOf(each.changes().stream().map(Change::fact).toList()))
                .toList();
        List<FactRef> changeable = Situation.seen(decision.root()).stream()
                .filter(fact -> Drawn.canChange(facts, fact))
                .toList();
        for (List<FactRef> few : Drawn.upToTwoOf(changeable)) {
            assertEquals(
                    Drawn.reaches(facts, few, Sample.DAY, Verdict.MET),
                    told.stream().anyMatch(few::containsAll),
                    few::toString);
        }
    }

    private static boolean settles(Facts facts, List<FactRef> set) {
        return Drawn.reaches(facts, set, Sample.DAY, Verdict.MET)
                || Drawn.reaches(facts, set, Sample.DAY, Verdict.NOT_MET);
    }

    private static boolean turns(Facts facts, Counterfactual each, List<FactRef> changed) {
        return Drawn.reaches(facts, changed, each.from(), Verdict.MET);
    }

    private static List<FactRef> without(List<FactRef> set, FactRef fact) {
        return set.stream().filter(other -> !other.equals(fact)).toList();
    }
}
