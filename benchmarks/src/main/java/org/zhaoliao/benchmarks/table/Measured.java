package org.zhaoliao.benchmarks.table;

import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What one way took for one operation.
 *
 * @param work what was done
 * @param variant the values of the benchmark's parameters; empty when it has none
 * @param way who did it
 * @param nanos CPU time, of the quickest iteration
 * @param bytes allocated
 */
record Measured(Work work, String variant, String way, double nanos, double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Measured of(Work work, RunResult result) {
        BenchmarkParams params = result.getParams();
        return new Measured(
                work,
                params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(", ")),
                params.getBenchmark().substring(work.prefix().length()),
                score(result, CpuProfiler.LABEL),
                score(result, ALLOCATED));
    }

    /** Whether both did the same. */
    boolean isBeside(Measured other) {
        return work == other.work && variant.equals(other.variant);
    }

    boolean isFloor() {
        return way.equals(work.floor());
    }

    private static double score(RunResult result, String label) {
        String key = result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith(label))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(result.getSecondaryResults().get(key)).getScore();
    }
}
