package org.zhaoliao.policy;

import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A condition between the values of two parameters that hold in one place on one day (参数间一致性), such as that a youngest age is not above an oldest age.
 *
 * <p>Declared by the package that reads the parameters; {@link PolicyBook#clashes} holds a book against it. Where one of the two has no value the condition
 * says nothing.
 */
public final class Consistency {

    private final Parameter<?> one;
    private final Parameter<?> other;
    private final String code;
    private final BiPredicate<PolicyEntry, PolicyEntry> holds;

    private <A, B> Consistency(Parameter<A> one, Parameter<B> other, String code, BiPredicate<A, B> holds) {
        this.one = one;
        this.other = other;
        this.code = code;
        this.holds = (first, second) -> holds.test(one.read(first.value()), other.read(second.value()));
    }

    /** The first value is less than the second; otherwise {@code policy.clash.less}. */
    public static <T extends Comparable<? super T>> Consistency less(Parameter<T> one, Parameter<T> other) {
        return new Consistency(one, other, "policy.clash.less", (T first, T second) -> first.compareTo(second) < 0);
    }

    /** The first value is at most the second; otherwise {@code policy.clash.at-most}. */
    public static <T extends Comparable<? super T>> Consistency atMost(Parameter<T> one, Parameter<T> other) {
        return new Consistency(one, other, "policy.clash.at-most", (T first, T second) -> first.compareTo(second) <= 0);
    }

    /** The two lists have nothing in common; otherwise {@code policy.clash.disjoint}. */
    public static <T> Consistency disjoint(Parameter<List<T>> one, Parameter<List<T>> other) {
        return new Consistency(one, other, "policy.clash.disjoint", Collections::<T>disjoint);
    }

    String one() {
        return one.code();
    }

    String other() {
        return other.code();
    }

    String code() {
        return code;
    }

    boolean holds(PolicyEntry first, PolicyEntry second) {
        return holds.test(first, second);
    }
}
