package org.zhaoliao.benchmarks.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.rule.Verdict;

/** What the rules of an engine found, condition by condition; what no rule noted is not met. How the conditions are joined is the same Java for all engines. */
public final class Answers {

    private final Map<Leaf, Verdict> person = new EnumMap<>(Leaf.class);
    private final List<Map<Leaf, Verdict>> kin = new ArrayList<>();

    Answers(int obligors) {
        for (int i = 0; i < obligors; i++) {
            kin.add(new EnumMap<>(Leaf.class));
        }
    }

    /** Notes a condition of the person. */
    public void note(Leaf leaf, Verdict verdict) {
        person.put(leaf, verdict);
    }

    /** Notes a condition of somebody who may owe support. */
    public void note(Kin who, Leaf leaf, Verdict verdict) {
        kin.get(who.number()).put(leaf, verdict);
    }

    Answer answer() {
        List<String> reasons = new ArrayList<>();
        Verdict verdict = Verdict.MET;
        verdict = noted(reasons, verdict, any(Leaf.ELDER, Leaf.DISABLED, Leaf.CHILD), "eligibility.group");
        verdict = noted(reasons, verdict, noCapacity(), "eligibility.no-capacity-for-work");
        verdict = noted(
                reasons, verdict, all(Leaf.POOR, Leaf.DEPOSITS, Leaf.VEHICLES), "eligibility.no-source-of-living");
        verdict = noted(reasons, verdict, nobodyAble(), "eligibility.no-able-obligor");
        Verdict programme = all(Leaf.CHILD, Leaf.PROGRAMME_MET, Leaf.PROGRAMME_CHOSEN);
        verdict = noted(reasons, verdict, programme.not(), "eligibility.outside-child-programme");
        return new Answer(verdict, reasons);
    }

    private static Verdict noted(List<String> reasons, Verdict before, Verdict verdict, String reason) {
        if (verdict != Verdict.MET) {
            reasons.add(reason);
        }
        return before.and(verdict);
    }

    private Verdict noCapacity() {
        return any(Leaf.ELDER, Leaf.MINOR, Leaf.MIND)
                .or(any(Leaf.LIMB, Leaf.VISUAL))
                .or(get(Leaf.YOUNG).and(any(Leaf.AT_SCHOOL, Leaf.FOUND_UNFIT)));
    }

    private Verdict nobodyAble() {
        Verdict somebody = get(Leaf.OBLIGORS_KNOWN) == Verdict.MET ? Verdict.NOT_MET : Verdict.UNDETERMINED;
        for (Map<Leaf, Verdict> one : kin) {
            somebody = somebody.or(get(one, Leaf.OWES).and(incapable(one).not()));
        }
        return somebody.not();
    }

    private static Verdict incapable(Map<Leaf, Verdict> one) {
        Verdict property = get(one, Leaf.LOW_PROPERTY);
        Verdict means = get(one, Leaf.LOW_INCOME).and(property);
        return get(one, Leaf.EXTREMELY_POOR)
                .or(get(one, Leaf.ALLOWANCE_AGE).and(get(one, Leaf.ALLOWANCE)))
                .or(get(one, Leaf.AGED).and(means))
                .or(get(one, Leaf.UNABLE).and(means))
                .or(get(one, Leaf.HINDERED).and(property));
    }

    private Verdict any(Leaf... leaves) {
        Verdict best = Verdict.NOT_MET;
        for (Leaf leaf : leaves) {
            best = best.or(get(leaf));
        }
        return best;
    }

    private Verdict all(Leaf... leaves) {
        Verdict worst = Verdict.MET;
        for (Leaf leaf : leaves) {
            worst = worst.and(get(leaf));
        }
        return worst;
    }

    private Verdict get(Leaf leaf) {
        return get(person, leaf);
    }

    private static Verdict get(Map<Leaf, Verdict> answers, Leaf leaf) {
        return answers.getOrDefault(leaf, Verdict.NOT_MET);
    }
}
