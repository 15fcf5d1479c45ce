package org.zhaoliao.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of one person (事实集), each fact under its key. Immutable; what is not mentioned is unknown.
 *
 * <p>A fact that is recorded as {@link Fact.Unknown} is the same as one that is not mentioned.
 */
public final class Facts {

    private static final Facts NONE = new Facts(ImmutableMap.of());

    /** In the order of the keys. */
    private final ImmutableMap<FactKey<?>, Fact<?>> known;

    private Facts(ImmutableMap<FactKey<?>, Fact<?>> known) {
        this.known = known;
    }

    /** A person of whom nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** These facts with one of them set, replaced or, by an unknown one, forgotten. */
    public <T> Facts with(FactKey<T> key, Fact<T> fact) {
        Map<FactKey<?>, Fact<?>> changed = new TreeMap<>(known);
        if (fact instanceof Fact.Unknown) {
            changed.remove(key);
        } else {
            changed.put(key, fact);
        }
        return new Facts(ImmutableMap.copyOf(changed));
    }

    /** These facts with one more known value. */
    public <T> Facts with(FactKey<T> key, T value, FactSource source) {
        return with(key, Fact.known(value, source));
    }

    /** These facts with all of others, which replace those of the same key. */
    public Facts with(Facts others) {
        Map<FactKey<?>, Fact<?>> sum = new TreeMap<>(known);
        sum.putAll(others.known);
        return new Facts(ImmutableMap.copyOf(sum));
    }

    /** These facts with one of them forgotten. */
    public Facts without(FactKey<?> key) {
        Map<FactKey<?>, Fact<?>> rest = new TreeMap<>(known);
        rest.remove(key);
        return new Facts(ImmutableMap.copyOf(rest));
    }

    /** The fact; unknown when it is not mentioned. */
    @SuppressWarnings("unchecked") // with() is the only way in, and it pairs key and fact by type
    public <T> Fact<T> get(FactKey<T> key) {
        Fact<?> fact = known.get(key);
        return fact == null ? Fact.unknown() : (Fact<T>) fact;
    }

    /** The keys of what is known or disputed, in the order of their codes. */
    public Set<FactKey<?>> keys() {
        return known.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && known.equals(facts.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    /** Says which facts are known, never their values. */
    @Override
    public String toString() {
        return "Facts" + known.keySet().stream().map(FactKey::code).toList();
    }
}
