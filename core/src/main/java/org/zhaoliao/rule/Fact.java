package org.zhaoliao.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fact about a person (事实): known with its source, unknown, or disputed between sources.
 *
 * @param <T> the type of its value; never null
 */
public sealed interface Fact<T> {

    /** A known fact. */
    static <T> Fact<T> known(T value, FactSource source) {
        return new Known<>(value, source);
    }

    /** A fact that nobody has established. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    static <T> Fact<T> unknown() {
        return (Fact<T>) Unknown.OF_ANYTHING;
    }

    /** The value, when it is known and undisputed. */
    Optional<T> value();

    /** The same fact seen through a function; the sources stay. */
    <R> Fact<R> map(Function<? super T, ? extends R> view);

    /** Whether the value satisfies a condition; undetermined unless it is known and undisputed. */
    default Verdict test(Predicate<? super T> condition) {
        return value().map(v -> Verdict.of(condition.test(v))).orElse(Verdict.UNDETERMINED);
    }

    /** Whether the value is known and undisputed. */
    default boolean isKnown() {
        return value().isPresent();
    }

    /** A fact with one agreed value. */
    record Known<T>(T known, FactSource source) implements Fact<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(known);
        }

        @Override
        public <R> Fact<R> map(Function<? super T, ? extends R> view) {
            return new Known<>(view.apply(known), source);
        }
    }

    /** A fact that nobody has established. */
    record Unknown<T>() implements Fact<T> {
        private static final Fact<?> OF_ANYTHING = new Unknown<>();

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Fact<R> map(Function<? super T, ? extends R> view) {
            return Fact.unknown();
        }
    }

    /**
     * A fact for which sources give different values.
     *
     * @param claims what each source says; at least two
     */
    record Disputed<T>(List<Known<T>> claims) implements Fact<T> {
        public Disputed {
            claims = List.copyOf(claims);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Fact<R> map(Function<? super T, ? extends R> view) {
            return new Disputed<>(claims.stream()
                    .map(claim -> new Known<R>(view.apply(claim.known()), claim.source()))
                    .toList());
        }
    }
}
