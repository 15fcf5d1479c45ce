package org.zhaoliao.benchmarks.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The CPU time of the thread that asks and of the processes of the database that serve it, in nanoseconds: a clock that stands still while others use the
 * machine. Where the kernel does not tell (Linux does), the database's part is missing.
 *
 * @param served the numbers of the processes
 */
record Processes(List<Long> served) {

    long cpuNanos() {
        long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return own + served.stream().mapToLong(Processes::nanos).sum();
    }

    private static long nanos(long process) {
        Path statistics = Path.of("/proc", Long.toString(process), "schedstat");
        try {
            return Files.isReadable(statistics)
                    ? Long.parseLong(Files.readString(statistics).split(" ", 2)[0])
                    : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
