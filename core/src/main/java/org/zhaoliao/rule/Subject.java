package org.zhaoliao.rule;

import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhaoliao.reason.Reason;

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
        return at(key).get(0);
    }

    /** The same as the list of what a condition on this fact alone looks at. */
    public List<FactRef> at(FactKey<?> key) {
        return key.of(person).on();
    }

    /** What a condition on one of their facts sees. */
    public <T> Observation observe(FactKey<T> key, Predicate<? super T> condition) {
        return get(key) instanceof Fact.Known<T> known
                ? Observation.settled(condition.test(known.known()), key.saw(known.known()), at(key))
                : missing(key);
    }

    /** A condition on one of few choices; what it sees of each is made beforehand. */
    public static <E extends Enum<E>> Function<Subject, Observation> choosing(
            FactKey<E> key, Class<E> choices, Predicate<? super E> condition) {
        Map<E, Reason> saw = Maps.toMap(EnumSet.allOf(choices), key::saw);
        return subject -> subject.get(key) instanceof Fact.Known<E> known
                ? Observation.settled(
                        condition.test(known.known()), Objects.requireNonNull(saw.get(known.known())), subject.at(key))
                : subject.missing(key);
    }

    /** What a condition sees for want of one of their facts: {@code rule.unknown}, or {@code rule.disputed} when sources disagree. */
    public Observation missing(FactKey<?> key) {
        return key.of(person).missing(get(key));
    }

    /** What a plain question sees: met when the answer is yes. */
    public Observation yes(FactKey<Boolean> key) {
        return get(key) instanceof Fact.Known<Boolean> known ? key.of(person).of(known.known()) : missing(key);
    }
}
