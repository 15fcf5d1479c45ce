package org.zhaoliao.inquiry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * What is still to be asked of a case.
 *
 * @param decision open or not
 * @param policy under which was decided
 */
record Questions(EligibilityDecision decision, Policy policy) {

    OpenQuestions open() {
        List<List<FactRef>> sets = sets();
        Set<FactRef> others = new LinkedHashSet<>(decision.openFacts());
        sets.forEach(others::removeAll);
        return new OpenQuestions(
                sets.stream().map(set -> new QuestionSet(asked(set))).toList(), asked(List.copyOf(others)));
    }

    private List<List<FactRef>> sets() {
        Situation situation = Situation.of(
                new Case(policy, decision.facts(), decision.asOf()), decision.root(), decision.openFacts());
        Space space = situation.space();
        List<BigInteger> useful = Stream.of(Verdict.MET, Verdict.NOT_MET)
                .flatMap(verdict -> situation.ways(verdict).stream())
                .map(space::turned)
                .filter(set -> set.signum() != 0)
                .distinct()
                .toList();
        return useful.stream()
                .filter(set -> useful.stream().noneMatch(other -> Situation.isWithin(other, set)))
                .map(set -> space.variables(set).stream().map(Variable::fact).toList())
                .sorted(Comparator.<List<FactRef>>comparingInt(List::size).thenComparing(this::inOrderOfTheLaw))
                .toList();
    }

    private int inOrderOfTheLaw(List<FactRef> set, List<FactRef> other) {
        List<FactRef> law = decision.openFacts();
        for (int i = 0; i < set.size(); i++) {
            int order = Integer.compare(law.indexOf(set.get(i)), law.indexOf(other.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<Question> asked(List<FactRef> facts) {
        List<String> supplied = policy.get(InquiryPolicy.SUPPLIED_FACTS);
        return facts.stream()
                .map(fact -> new Question(fact, grounds(fact), consent(fact), !supplied.contains(fact.code())))
                .toList();
    }

    private List<Ground> grounds(FactRef fact) {
        Set<Ground> grounds = new LinkedHashSet<>();
        addGrounds(decision.root(), fact, grounds);
        return new ArrayList<>(grounds);
    }

    /** Only below what is open: what is settled asks no more. */
    private static void addGrounds(Finding finding, FactRef fact, Set<Ground> grounds) {
        if (finding.verdict() != Verdict.UNDETERMINED) {
            return;
        }
        if (finding instanceof Finding.Leaf leaf && leaf.observation().missing().contains(fact)) {
            grounds.add(new Ground(leaf.rule(), leaf.citation()));
        }
        finding.parts().forEach(part -> addGrounds(part, fact, grounds));
    }

    private Verdict consent(FactRef fact) {
        boolean asksConsent = fact.person() > 0 && policy.get(EligibilityPolicy.OBLIGOR_CONSENT);
        if (!asksConsent) {
            return Verdict.NOT_MET;
        }
        return decision.facts()
                .get(PersonFact.OBLIGORS)
                .value()
                .map(all -> all.get(fact.person() - 1).facts().get(ObligorFact.LIVES_WITH_PERSON))
                .map(lives -> lives.test(together -> !together))
                .orElse(Verdict.UNDETERMINED);
    }
}
