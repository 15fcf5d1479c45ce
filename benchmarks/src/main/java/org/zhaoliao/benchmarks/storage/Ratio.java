package org.zhaoliao.benchmarks.storage;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How long one way takes for each millisecond of another, from turns that were taken side by side.
 *
 * @param median the middle one of the ratios of the turns
 * @param least between this and the most lies the true median, in 95 of 100 runs
 * @param most see {@code least}
 */
record Ratio(double median, double least, double most) {

    /** Half the width, in standard deviations of a count of coins, of an interval that holds 95 of 100. */
    private static final double COINS = 0.98;

    static Ratio of(List<Turn> turns, List<Turn> others, ToDoubleFunction<Turn> measure) {
        List<Double> ratios = IntStream.range(0, turns.size())
                .mapToObj(i -> measure.applyAsDouble(turns.get(i)) / measure.applyAsDouble(others.get(i)))
                .sorted()
                .toList();
        int away = (int) Math.ceil(COINS * Math.sqrt(ratios.size()));
        int middle = ratios.size() / 2;
        return new Ratio(
                ratios.get(middle),
                ratios.get(Math.max(0, middle - away)),
                ratios.get(Math.min(ratios.size() - 1, middle + away)));
    }

    static double median(List<Turn> turns, ToDoubleFunction<Turn> measure) {
        return turns.stream().mapToDouble(measure).sorted().toArray()[turns.size() / 2];
    }
}
