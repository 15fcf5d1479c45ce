package org.zhaoliao.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/**
 * One thing by which somebody differs from the plain person or obligor.
 *
 * @param words what it says, for the report of a disagreement
 */
record Twist(String words, Effect effect) {

    private static final FactSource PAPER = new FactSource(FactSource.Kind.DOCUMENT, LocalDate.of(2024, 5, 6));

    /** What it makes of the facts on the day of the case. */
    interface Effect {
        Facts on(LocalDate day, Facts facts);
    }

    static <T> Fact<T> known(T value) {
        return Fact.known(value, PAPER);
    }

    static <T> Twist sets(FactKey<T> key, T value) {
        return new Twist(key.code() + " = " + value, (day, facts) -> facts.with(key, known(value)));
    }

    static <T> Twist forgets(FactKey<T> key) {
        return new Twist(key.code() + " is unknown", (day, facts) -> facts.with(key, Fact.unknown()));
    }

    static <T> Twist disputes(FactKey<T> key, T one, T other) {
        Fact<T> disputed = new Fact.Disputed<>(Stream.of(one, other)
                .map(value -> new Fact.Known<>(value, PAPER))
                .toList());
        return new Twist(key.code() + " is disputed", (day, facts) -> facts.with(key, disputed));
    }

    static <T> Twist adds(FactKey<List<T>> key, T item, String words) {
        return new Twist(
                key.code() + " has " + words,
                (day, facts) -> facts.with(
                        key,
                        facts.get(key)
                                .map(known -> Stream.concat(known.stream(), Stream.of(item))
                                        .toList())));
    }

    /** Born so many years before the day, and so many days later. */
    static Twist born(FactKey<LocalDate> key, int years, int days) {
        String words = key.code() + " = the day less " + years + " years, plus " + days + " days";
        return new Twist(
                words,
                (day, facts) -> facts.with(key, known(day.minusYears(years).plusDays(days))));
    }

    /** The facts with each of the differences, the later over the earlier. */
    static Facts all(List<Twist> twists, LocalDate day, Facts plain) {
        Facts facts = plain;
        for (Twist twist : twists) {
            facts = twist.effect().on(day, facts);
        }
        return facts;
    }

    @Override
    public String toString() {
        return words;
    }
}
