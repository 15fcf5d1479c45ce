package org.zhaoliao.json;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/**
 * A fact (事实): known, with its value, its source and the day for which the source speaks; disputed, with the claims of the sources; or unknown, with no member.
 *
 * @param <V> the value as it stands in JSON
 */
record FactWire<V>(
        @Nullable V value,
        FactSource.@Nullable Kind source,
        @Nullable LocalDate asOf,

        @Nullable @Size(min = 1, max = 20, message = "json.items")
        List<ClaimWire<V>> claims)
        implements Wire<Fact<V>> {

    static <T, V> FactWire<V> of(Fact<T> fact, Function<? super T, ? extends V> wire) {
        if (fact instanceof Fact.Known<T> known) {
            ClaimWire<V> claim = ClaimWire.of(known, wire);
            return new FactWire<>(claim.value(), claim.source(), claim.asOf(), null);
        }
        if (fact instanceof Fact.Disputed<T> disputed) {
            return new FactWire<>(
                    null,
                    null,
                    null,
                    disputed.claims().stream()
                            .map(claim -> ClaimWire.<T, V>of(claim, wire))
                            .toList());
        }
        return new FactWire<>(null, null, null, null);
    }

    static <V> FactWire<V> of(Fact<V> fact) {
        return of(fact, Function.identity());
    }

    /** A member that is left out while the fact is unknown. */
    static <T, V> @Nullable FactWire<V> member(Fact<T> fact, Function<? super T, ? extends V> wire) {
        return fact instanceof Fact.Unknown ? null : of(fact, wire);
    }

    static <V> @Nullable FactWire<V> member(Fact<V> fact) {
        return member(fact, Function.identity());
    }

    /** The fact of a member that may be left out. */
    static <V, T> Fact<T> fact(@Nullable FactWire<V> member, Function<? super V, ? extends T> meaning) {
        return member == null ? Fact.unknown() : member.meaning().map(meaning);
    }

    static <V> Fact<V> fact(@Nullable FactWire<V> member) {
        return fact(member, Function.identity());
    }

    /** @throws InvalidInputException {@code json.missing} when a part of what is known is missing, {@code json.claims} when it is known and disputed at once */
    @Override
    public Fact<V> meaning() {
        if (claims != null) {
            return disputed(claims);
        }
        if (value == null && source == null && asOf == null) {
            return Fact.unknown();
        }
        if (value == null || source == null || asOf == null) {
            throw new InvalidInputException(missing());
        }
        return Fact.known(value, new FactSource(source, asOf));
    }

    private Fact<V> disputed(List<ClaimWire<V>> sides) {
        if (value != null || source != null || asOf != null) {
            throw InvalidInputException.of("", "json.claims", "");
        }
        return new Fact.Disputed<>(sides.stream().map(ClaimWire::meaning).toList());
    }

    private List<InputError> missing() {
        return Stream.of(
                        OneOrNone.list(value == null ? "value" : null),
                        OneOrNone.list(source == null ? "source" : null),
                        OneOrNone.list(asOf == null ? "asOf" : null))
                .flatMap(List::stream)
                .map(name -> InputError.of(name, "json.missing", ""))
                .toList();
    }

    /**
     * What one source says.
     *
     * @param <V> the value as it stands in JSON
     */
    record ClaimWire<V>(V value, FactSource.Kind source, LocalDate asOf) implements Wire<Fact.Known<V>> {

        static <T, V> ClaimWire<V> of(Fact.Known<T> claim, Function<? super T, ? extends V> wire) {
            return new ClaimWire<>(
                    wire.apply(claim.known()),
                    claim.source().kind(),
                    claim.source().asOf());
        }

        @Override
        public Fact.Known<V> meaning() {
            return new Fact.Known<>(value, new FactSource(source, asOf));
        }
    }
}
