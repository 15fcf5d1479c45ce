package org.zhaoliao.benchmarks.storage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * One turn of one way.
 *
 * @param millis by the clock
 * @param kilobytes what was allocated meanwhile by the thread that did it
 * @param count how many it wrote or read
 */
record Turn(double millis, double kilobytes, int count) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e6;
    private static final double KILO = 1e3;

    static Turn of(Work work, CareRows rows) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long clock = System.nanoTime();
        int count = work.turn(rows);
        long taken = System.nanoTime() - clock;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Turn(taken / NANOS / work.times(), allocated / KILO / work.times(), count);
    }
}
