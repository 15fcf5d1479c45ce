package org.zhaoliao.benchmarks.table;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time of the threads that run Java for each operation: a clock that stands still while others use the machine. What the compiler and the garbage
 * collector take is left out; the bytes tell of the latter. Of the iterations the quickest counts, since what disturbs one only adds to it.
 */
public final class CpuProfiler implements InternalProfiler {

    static final String LABEL = "cpu.norm";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long before;

    /** JMH makes one by its name. */
    public CpuProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the Java threads for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanos = used() - before;
        long operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, nanos / Math.max(1, operations), "ns/op", AggregationPolicy.MIN));
    }

    private static long used() {
        return LongStream.of(THREADS.getAllThreadIds())
                .map(THREADS::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }
}
