package org.zhaoliao.examples.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Chance with a seed for each recipient, {@link Random}, whose numbers are laid down: any machine throws the same for anybody, in any order. */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    Dice(long seed, long recipient) {
        this.random = new Random(mixed(seed * SPREAD + recipient));
    }

    /** Neighbouring seeds throw alike at first, therefore they are spread out (the finish of MurmurHash3). */
    private static long mixed(long seed) {
        long once = (seed ^ (seed >>> 33)) * 0xFF51AFD7ED558CCDL;
        long twice = (once ^ (once >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return twice ^ (twice >>> 33);
    }

    /** Whether something happens that happens so often. */
    boolean perMille(int chance) {
        return random.nextInt(1000) < chance;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** An amount in yuan, in tens. */
    BigDecimal yuan(int most) {
        return BigDecimal.valueOf(between(0, most / 10) * 10L);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One or none. */
    <T> List<T> maybe(int perMille, T value) {
        return perMille(perMille) ? List.of(value) : List.of();
    }
}
