package org.zhaoliao.examples.countymonth;

import java.util.List;
import java.util.SplittableRandom;

/** Draws what happens from a seed and a topic: the same topic gives the same answer, whatever else is asked, and in whatever order. */
record Chance(long seed) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    boolean percent(String topic, double chance) {
        return draw(topic).nextDouble() * 100 < chance;
    }

    int between(String topic, int first, int last) {
        return draw(topic).nextInt(first, last + 1);
    }

    <T> T any(String topic, List<T> choices) {
        return choices.get(between(topic, 0, choices.size() - 1));
    }

    private SplittableRandom draw(String topic) {
        long mixed = seed;
        for (int i = 0; i < topic.length(); i++) {
            mixed = (mixed ^ topic.charAt(i)) * SPREAD;
        }
        return new SplittableRandom(mixed);
    }
}
