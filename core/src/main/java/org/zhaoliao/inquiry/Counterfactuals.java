package org.zhaoliao.inquiry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactRef;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Verdict;

/**
 * What would turn a refusal, on the day itself and on each day on which somebody reaches an age, under the law of that day as it is known.
 *
 * @param decision a refusal or not
 * @param policy under which was decided
 */
record Counterfactuals(EligibilityDecision decision, Policy policy) {

    /** Facts that cannot change once they are known: what is past, and who comes before whom. */
    private static final List<FactKey<?>> FIXED = List.of(
            PersonFact.BIRTH_DATE,
            PersonFact.OBLIGORS,
            ObligorFact.BIRTH_DATE,
            ObligorFact.RAISED_BY_PERSON,
            ObligorFact.STEP_UPBRINGING,
            ObligorFact.NEARER_GONE);

    List<Counterfactual> nearest() {
        if (decision.verdict() != Verdict.NOT_MET) {
            return List.of();
        }
        List<Counterfactual> all = new ArrayList<>(at(policy, decision.root(), List.of()));
        for (Birthday birthday : Birthday.toCome(policy, decision.facts())) {
            List<Counterfactual> later = later(birthday);
            List<Counterfactual> before = List.copyOf(all);
            later.stream()
                    .filter(each -> before.stream().noneMatch(other -> asksNoMore(other, each)))
                    .forEach(all::add);
        }
        return all.stream().sorted(Plausibility.NEAREST).toList();
    }

    /** Nothing when the law of that day has no standards yet. */
    private List<Counterfactual> later(Birthday birthday) {
        Policy then = policy.on(birthday.day());
        try {
            Finding root = Eligibility.under(then).decide(decision.facts()).root();
            return at(then, root, List.of(birthday.change()));
        } catch (MissingPolicyException notSet) {
            return List.of();
        }
    }

    private List<Counterfactual> at(Policy then, Finding root, List<Change> withTime) {
        List<FactRef> free =
                Situation.seen(root).stream().filter(this::canBeOtherwise).toList();
        Situation situation = Situation.of(new Case(then, decision.facts(), decision.asOf()), root, free);
        return situation.ways(Verdict.MET).stream()
                .map(way -> counterfactual(situation.space(), way, withTime, then))
                .toList();
    }

    private Counterfactual counterfactual(Space space, Way way, List<Change> withTime, Policy then) {
        Stream<Change> turned = space.variables(space.turned(way)).stream().map(variable -> change(variable, way));
        return new Counterfactual(
                Stream.concat(withTime.stream(), turned)
                        .sorted(Plausibility.OF_CHANGES)
                        .toList(),
                then.day());
    }

    private Change change(Variable variable, Way way) {
        FactRef fact = variable.fact();
        ChangeKind kind = isKnown(fact) ? ChangeKind.BECOMES : ChangeKind.IS_FOUND;
        return new Change(kind, fact, variable.answers().telling().of(variable.allowed(way)));
    }

    private boolean canBeOtherwise(FactRef fact) {
        return !isKnown(fact) || FIXED.stream().noneMatch(key -> key.code().equals(fact.code()));
    }

    private boolean isKnown(FactRef fact) {
        Facts facts = fact.person() == 0
                ? decision.facts()
                : decision.facts()
                        .get(PersonFact.OBLIGORS)
                        .value()
                        .map(obligors -> obligors.get(fact.person() - 1).facts())
                        .orElse(Facts.none());
        return facts.keys().stream()
                .filter(key -> key.code().equals(fact.code()))
                .map(key -> (Fact<?>) facts.get(key))
                .anyMatch(Fact::isKnown);
    }

    /** Time apart, the earlier one asks for some of the same facts or for all of them. */
    private static boolean asksNoMore(Counterfactual earlier, Counterfactual later) {
        return facts(later).containsAll(facts(earlier));
    }

    private static Set<FactRef> facts(Counterfactual counterfactual) {
        Set<FactRef> facts = new HashSet<>();
        counterfactual.changes().stream()
                .filter(change -> change.kind() != ChangeKind.WITH_TIME)
                .forEach(change -> facts.add(change.fact()));
        return facts;
    }
}
