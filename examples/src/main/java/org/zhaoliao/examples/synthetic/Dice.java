package org.zhaoliao.examples.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Chance with a seed: {@link Random}, whose numbers are laid down, so that every machine throws the same. */
final class Dice {

    private static final int KNOWN_PERCENT = 97;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Whether something happens that happens so often. */
    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The choice at the first weight that the throw falls into. */
    <T> T weighted(List<T> choices, int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int thrown = random.nextInt(total);
        int index = 0;
        while (thrown >= weights[index]) {
            thrown -= weights[index++];
        }
        return choices.get(index);
    }

    /** A fact that a check found out, as mostly happens. */
    <T> Fact<T> mostlyKnown(T value) {
        return percent(KNOWN_PERCENT) ? known(value, FactSource.Kind.DATA_MATCH) : Fact.unknown();
    }

    static <T> Fact<T> known(T value, FactSource.Kind kind) {
        return Fact.known(value, new FactSource(kind, SyntheticCounty.DAY));
    }

    /** An amount in yuan, in tens. */
    BigDecimal yuan(int least, int most) {
        return BigDecimal.valueOf(between(least / 10, most / 10) * 10L);
    }

    PhoneNumber phone() {
        return PhoneNumber.of("1990000" + between(1000, 9999));
    }

    /** Digits that look like a card; banks give out none beginning with 9. */
    String card() {
        return "9".repeat(7) + "00" + between(100_000_000, 999_999_999) + "1";
    }
}
