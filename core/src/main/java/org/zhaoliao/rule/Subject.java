package org.zhaoliao.rule;

import java.util.function.Predicate;

/**
 * A person whom a condition looks at (认定所涉人员).
 *
 * @param facts what is known of them
 * @param person their number in the case, see {@link FactRef}
 */
public record Subject(Facts facts, int person) {

    /** The person who is examined. */
    public static Subject examined(Facts facts) {
        return new Subject(facts, 0);
    }

    /** One of their facts. */
    public <T> Fact<T> get(FactKey<T> key) {
        return facts.get(key);
    }

    /** Points at one of their facts. */
    public FactRef ref(FactKey<?> key) {
        return new FactRef(key.code(), person);
    }

    /** What a condition on one of their facts sees. */
    public <T> Observation observe(FactKey<T> key, Predicate<? super T> condition) {
        return Observation.of(get(key), ref(key), condition);
    }

    /** What a plain question sees: met when the answer is yes. */
    public Observation yes(FactKey<Boolean> key) {
        return observe(key, answer -> answer);
    }
}
