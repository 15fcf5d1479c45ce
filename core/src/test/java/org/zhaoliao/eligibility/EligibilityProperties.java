package org.zhaoliao.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/** Knowing more never turns what is settled; an open decision always asks; a tree says what its leaves say. */
class EligibilityProperties {

    /** Without the multiple one, which stays open even when it is known. */
    private static final DisabilityKind[] PLAIN =
            EnumSet.complementOf(EnumSet.of(DisabilityKind.MULTIPLE)).toArray(DisabilityKind[]::new);

    private static <T> T pick(Random draw, T[] choices) {
        return choices[draw.nextInt(choices.length)];
    }

    /** A whole person drawn from one seed; with a second seed about half of the facts are forgotten. */
    private static Facts person(long seed, Random forget, boolean everything) {
        Random draw = new Random(seed);
        Hiding hide = new Hiding(forget, everything);
        Sample person = new Sample();
        person.register = hide.fact(pick(draw, RegisterType.values()));
        person.birth = hide.fact(Sample.DAY.minusYears(draw.nextInt(90)));
        person.disabilities = hide.fact(Sample.disability(pick(draw, PLAIN), 1 + draw.nextInt(4))
                .value()
                .orElseThrow());
        person.income = hide.fact(Sample.income(IncomeKind.WAGE, String.valueOf(draw.nextInt(9000)))
                .value()
                .orElseThrow());
        person.landOrShare = hide.fact(draw.nextBoolean());
        person.resettled = hide.fact(draw.nextBoolean());
        person.schooling = hide.fact(pick(draw, Schooling.values()));
        person.foundUnfit = hide.fact(draw.nextBoolean());
        person.deposits = hide.fact(BigDecimal.valueOf(draw.nextInt(12000)));
        person.vehicles = hide.fact(BigDecimal.valueOf(draw.nextInt(5) / 4));
        person.childProgrammeMet = hide.fact(draw.nextBoolean());
        person.childProgrammeChosen = hide.fact(draw.nextBoolean());
        person.obligors = hide.fact(draw.nextBoolean() ? List.of() : List.of(kin(draw, hide), kin(draw, hide)));
        return person.facts();
    }

    private static Obligor kin(Random draw, Hiding hide) {
        Sample.Kin kin = new Sample.Kin();
        kin.birth = hide.fact(Sample.DAY.minusYears(draw.nextInt(90)));
        kin.poor = hide.fact(draw.nextBoolean());
        kin.allowance = hide.fact(draw.nextBoolean());
        kin.income = hide.fact(BigDecimal.valueOf(draw.nextInt(40000)));
        kin.lowProperty = hide.fact(draw.nextBoolean());
        kin.hindrance = hide.fact(pick(draw, Hindrance.values()));
        kin.nearerGone = hide.fact(draw.nextBoolean());
        kin.affords = hide.fact(draw.nextBoolean());
        kin.upbringing = hide.fact(draw.nextBoolean());
        kin.disabilities = hide.fact(List.of());
        kin.raised = hide.fact(draw.nextBoolean());
        return kin.as(pick(draw, Relation.values()));
    }

    private record Hiding(Random forget, boolean everythingKnown) {
        <T> Fact<T> fact(T value) {
            boolean hidden = forget.nextBoolean();
            return hidden && !everythingKnown ? Fact.unknown() : Sample.known(value);
        }
    }

    private static EligibilityDecision decide(Facts facts) {
        return Eligibility.decide(facts, Sample.POLICY, Sample.DAY);
    }

    @Property
    void learningNeverTurnsWhatIsSettled(@ForAll long seed, @ForAll long forget) {
        Verdict before = decide(person(seed, new Random(forget), false)).verdict();
        Verdict after = decide(person(seed, new Random(forget), true)).verdict();

        assertTrue(after != Verdict.UNDETERMINED, "everything is known");
        assertTrue(before == Verdict.UNDETERMINED || before == after);
    }

    @Property
    void anOpenDecisionAsks(@ForAll long seed, @ForAll long forget) {
        EligibilityDecision decision = decide(person(seed, new Random(forget), false));

        assertEquals(
                decision.verdict() == Verdict.UNDETERMINED,
                !decision.openFacts().isEmpty());
        assertEquals(decision.verdict() == Verdict.NOT_MET, !decision.unmet().isEmpty());
    }

    @Property
    void theRootFollowsFromTheLeaves(@ForAll long seed, @ForAll long forget) {
        Finding root = decide(person(seed, new Random(forget), false)).root();

        assertEquals(root.verdict(), derived(root));
    }

    private static Verdict derived(Finding finding) {
        if (finding instanceof Finding.Node node) {
            List<Verdict> parts =
                    node.parts().stream().map(EligibilityProperties::derived).toList();
            Verdict any = parts.contains(Verdict.MET)
                    ? Verdict.MET
                    : parts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.NOT_MET;
            Verdict all = parts.contains(Verdict.NOT_MET)
                    ? Verdict.NOT_MET
                    : parts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.MET;
            return node.combination() == Combination.ALL
                    ? all
                    : node.combination() == Combination.ANY ? any : any.not();
        }
        return finding.verdict();
    }
}
