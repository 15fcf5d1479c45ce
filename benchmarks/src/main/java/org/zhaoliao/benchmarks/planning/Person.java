package org.zhaoliao.benchmarks.planning;

import java.util.List;
import org.zhaoliao.planning.VisitNeed;

/** A recipient, as the constraint solver is told of them; compared by identity, as it does so millions of times. */
public final class Person {

    private final VisitNeed need;
    private final int length;
    private final double weight;

    /**
     * @param length days of the horizon
     * @param weight what a day of uneven spacing costs
     */
    Person(VisitNeed need, int length, double weight) {
        this.need = need;
        this.length = length;
        this.weight = weight;
    }

    VisitNeed need() {
        return need;
    }

    /** What it costs that the person is visited on some days of the horizon, by the definition of the score. */
    long unevenness(List<Integer> days) {
        int visits = days.size();
        int[] sorted = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        double sum = 0;
        for (int k = 0; k < visits; k++) {
            int next = k + 1 < visits ? sorted[k + 1] : sorted[0] + length;
            sum += Math.abs(next - sorted[k] - (double) length / visits);
        }
        return Math.round(weight * sum / visits);
    }
}
