package org.zhaoliao.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one person (事实集), each fact under its key. Immutable; what is not mentioned is unknown.
 *
 * <p>A fact that is recorded as {@link Fact.Unknown} is the same as one that is not mentioned.
 */
public final class Facts {

    private static final Facts NONE = new Facts(ImmutableMap.of());

    private final ImmutableMap<FactKey<?>, Fact<?>> known;

    private Facts(ImmutableMap<FactKey<?>, Fact<?>> known) {
        this.known = known;
    }

    /** A person of whom nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** Collects many facts at once, as when a record of a host's is taken over; each {@code with} of the facts themselves copies all that is there. */
    public static Builder builder() {
        return new Builder();
    }

    /** These facts with one of them set, replaced or, by an unknown one, forgotten. */
    public <T> Facts with(FactKey<T> key, Fact<T> fact) {
        Builder changed = new Builder();
        changed.told.putAll(known);
        return changed.with(key, fact).facts();
    }

    /** These facts with one more known value. */
    public <T> Facts with(FactKey<T> key, T value, FactSource source) {
        return with(key, Fact.known(value, source));
    }

    /** These facts with all of others, which replace those of the same key. */
    public Facts with(Facts others) {
        Map<FactKey<?>, Fact<?>> sum = new LinkedHashMap<>(known);
        sum.putAll(others.known);
        return new Facts(ImmutableMap.copyOf(sum));
    }

    /** These facts with one of them forgotten. */
    public Facts without(FactKey<?> key) {
        Map<FactKey<?>, Fact<?>> rest = new LinkedHashMap<>(known);
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
        return ImmutableSortedSet.copyOf(known.keySet());
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
        return "Facts" + keys().stream().map(FactKey::code).toList();
    }

    /** Collects facts one by one (事实汇集), with the same outcome as {@link Facts#with(FactKey, Fact)} one after the other. For one thread. */
    public static final class Builder {

        private static final int EXPECTED = 16;

        private final ImmutableMap.Builder<FactKey<?>, Fact<?>> told = ImmutableMap.builderWithExpectedSize(EXPECTED);
        private boolean forgetting;

        private Builder() {}

        /** Sets a fact, replaces it or, by an unknown one, forgets it. */
        public <T> Builder with(FactKey<T> key, Fact<T> fact) {
            told.put(key, fact);
            forgetting = forgetting || fact instanceof Fact.Unknown;
            return this;
        }

        /** Sets a known value. */
        public <T> Builder with(FactKey<T> key, T value, FactSource source) {
            return with(key, Fact.known(value, source));
        }

        /** What was collected so far. */
        public Facts facts() {
            ImmutableMap<FactKey<?>, Fact<?>> last = told.buildKeepingLast();
            return new Facts(forgetting ? established(last) : last);
        }

        private static ImmutableMap<FactKey<?>, Fact<?>> established(Map<FactKey<?>, Fact<?>> all) {
            return ImmutableMap.copyOf(Maps.filterValues(all, fact -> !(fact instanceof Fact.Unknown)));
        }
    }
}
