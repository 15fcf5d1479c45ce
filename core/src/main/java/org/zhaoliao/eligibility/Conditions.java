package org.zhaoliao.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Observation;
import org.zhaoliao.rule.Rule;

/**
 * Collects the parts of a rule that are in force.
 *
 * @param <F> the facts they look at
 */
final class Conditions<F> {

    private final Policy policy;
    private final List<Rule<F>> parts = new ArrayList<>();

    Conditions(Policy policy) {
        this.policy = policy;
    }

    Conditions<F> when(LegalRule rule, Function<? super F, Observation> condition) {
        return and(rule, Rule.of(rule.code(), citation(policy, rule), condition));
    }

    Conditions<F> and(LegalRule rule, Rule<F> part) {
        if (policy.get(rule.inForce())) {
            parts.add(part);
        }
        return this;
    }

    Rule<F> all(LegalRule rule) {
        return Rule.all(rule.code(), citation(policy, rule), List.copyOf(parts));
    }

    Rule<F> any(LegalRule rule) {
        return Rule.any(rule.code(), citation(policy, rule), List.copyOf(parts));
    }

    Rule<F> none(LegalRule rule) {
        return Rule.none(rule.code(), citation(policy, rule), List.copyOf(parts));
    }

    static Citation citation(Policy policy, LegalRule rule) {
        return policy.cited(rule.inForce()).citation();
    }
}
