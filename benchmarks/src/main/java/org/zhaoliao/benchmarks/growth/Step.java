package org.zhaoliao.benchmarks.growth;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a work took at one size.
 *
 * @param persons how many
 * @param millis CPU time of the thread, of the quickest of some rounds
 * @param allocated megabytes that it made meanwhile
 * @param held megabytes that its result keeps
 */
record Step(int persons, double millis, double allocated, double held) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;
    private static final double MEGA = 1e6;

    /** Of the quickest round; the small sizes are repeated, so that the compiler is done with them. */
    static Step of(int persons, int rounds, Supplier<?> work) {
        double millis = Double.MAX_VALUE;
        double allocated = 0;
        for (int i = 0; i < rounds; i++) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long cpu = THREADS.getCurrentThreadCpuTime();
            Objects.requireNonNull(work.get());
            millis = Math.min(millis, (THREADS.getCurrentThreadCpuTime() - cpu) / NANOS);
            allocated = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / MEGA;
        }
        return new Step(persons, millis, allocated, held(work));
    }

    /** By what power of the number of persons the time grew since a smaller size: 1 is in step with it. */
    double exponentSince(Step smaller) {
        return Math.log(millis / smaller.millis) / Math.log((double) persons / smaller.persons);
    }

    private static double held(Supplier<?> work) {
        double before = used();
        Object result = work.get();
        double after = used();
        return Math.max(0, result == null ? 0 : after - before);
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }
}
