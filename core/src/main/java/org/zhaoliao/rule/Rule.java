package org.zhaoliao.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * A condition of the law (规则) that turns facts into a finding. Pure: same facts, same finding.
 *
 * <p>Its code names it for good and has a text in both languages; its citation says where it stands in the law. A rule is a single condition or a
 * combination of rules; a combination evaluates all of its parts.
 *
 * @param <F> the facts it looks at
 */
@FunctionalInterface
public interface Rule<F> {

    /** Evaluates the rule, with all of its parts. */
    Finding evaluate(F facts);

    /** A single condition. */
    static <F> Rule<F> of(String code, Citation citation, Function<? super F, Observation> condition) {
        return facts -> Finding.leaf(code, citation, condition.apply(facts));
    }

    /** Met when all parts are met. */
    static <F> Rule<F> all(String code, Citation citation, List<Rule<F>> parts) {
        return facts -> Finding.combined(code, citation, Combination.ALL, evaluateAll(parts, facts));
    }

    /** Met when at least one part is met. */
    static <F> Rule<F> any(String code, Citation citation, List<Rule<F>> parts) {
        return facts -> Finding.combined(code, citation, Combination.ANY, evaluateAll(parts, facts));
    }

    /** Met when no part is met. */
    static <F> Rule<F> none(String code, Citation citation, List<Rule<F>> parts) {
        return facts -> Finding.combined(code, citation, Combination.NONE, evaluateAll(parts, facts));
    }

    /** The same rule on other facts, of which the facts it needs are a part. */
    default <G> Rule<G> on(Function<? super G, ? extends F> view) {
        return facts -> evaluate(view.apply(facts));
    }

    private static <F> List<Finding> evaluateAll(List<Rule<F>> parts, F facts) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builderWithExpectedSize(parts.size());
        for (Rule<F> part : parts) {
            findings.add(part.evaluate(facts));
        }
        return findings.build();
    }
}
