package org.zhaoliao.benchmarks.planning;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The CPU time of all threads of the process, compiler and garbage collector among them: a clock that stands still while others use the machine. */
final class CpuTime {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CpuTime() {}

    static Duration now() {
        return Duration.ofNanos(MACHINE.getProcessCpuTime());
    }
}
