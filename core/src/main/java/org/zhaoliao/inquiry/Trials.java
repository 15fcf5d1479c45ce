package org.zhaoliao.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Finding;

/** Decides a case again with some of its facts supposed otherwise, and remembers what came out. */
final class Trials {

    private final Eligibility eligibility;
    private final Facts facts;
    private final FactSource source;
    private final Map<Map<Variable, Integer>, Optional<Finding>> decided = new HashMap<>();

    /** @throws MissingPolicyException see {@link Eligibility#under} */
    Trials(Policy policy, Facts facts) {
        this.eligibility = Eligibility.under(policy);
        this.facts = facts;
        this.source = supposed(policy.day());
    }

    static FactSource supposed(LocalDate day) {
        return new FactSource(FactSource.Kind.DECLARED, day);
    }

    /**
     * What comes out.
     *
     * @param choices of some variables; those that stay as they are need not be named
     * @return empty when the locality has not set a standard that would be needed: such a supposition settles nothing
     */
    Optional<Finding> decide(Map<Variable, Integer> choices) {
        Map<Variable, Integer> turned = new HashMap<>(choices);
        turned.values().removeIf(choice -> choice == 0);
        return decided.computeIfAbsent(turned, this::evaluated);
    }

    private Optional<Finding> evaluated(Map<Variable, Integer> turned) {
        Facts supposed = facts;
        for (Map.Entry<Variable, Integer> choice : turned.entrySet()) {
            supposed = with(supposed, choice.getKey(), choice.getValue() - 1);
        }
        try {
            return Optional.of(eligibility.decide(supposed).root());
        } catch (MissingPolicyException notSet) {
            return Optional.empty();
        }
    }

    private Facts with(Facts supposed, Variable variable, int answer) {
        int person = variable.fact().person();
        if (person == 0) {
            return variable.answers().given(supposed, answer, source);
        }
        List<Obligor> obligors =
                new ArrayList<>(supposed.get(PersonFact.OBLIGORS).value().orElseThrow());
        Obligor obligor = obligors.get(person - 1);
        obligors.set(
                person - 1, new Obligor(obligor.relation(), variable.answers().given(obligor.facts(), answer, source)));
        return supposed.with(PersonFact.OBLIGORS, obligors, source);
    }
}
