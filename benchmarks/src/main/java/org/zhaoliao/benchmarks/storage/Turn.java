package org.zhaoliao.benchmarks.storage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * One turn of one way.
 *
 * @param millis by the clock
 * @param cpuMillis by the CPU time of the thread that did it and of the database
 * @param kilobytes what was allocated meanwhile by that thread
 * @param count how many it wrote or read
 */
record Turn(double millis, double cpuMillis, double kilobytes, int count) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;
    private static final double KILO = 1e3;

    static Turn of(Work work, CareRows rows, Processes processes) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = processes.cpuNanos();
        long clock = System.nanoTime();
        int count = work.turn(rows);
        long taken = System.nanoTime() - clock;
        long worked = processes.cpuNanos() - cpu;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        double millis = NANOS * work.times();
        return new Turn(taken / millis, worked / millis, allocated / KILO / work.times(), count);
    }
}
