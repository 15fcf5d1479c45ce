package org.zhaoliao.benchmarks.json;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.benchmarks.census.Entries;
import org.zhaoliao.ledger.LedgerEntry;

/** Ledger entries written in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonWriteBenchmark {

    private static final int COUNT = 256;

    private final List<LedgerEntry> entries = Entries.of(COUNT).toList();
    private int next;

    @Benchmark
    public String core() {
        return JsonWays.write(next());
    }

    @Benchmark
    public String databind() {
        return JsonWays.writeDatabind(next());
    }

    @Benchmark
    public String fastjson2() {
        return JsonWays.writeFastjson2(next());
    }

    private LedgerEntry next() {
        next = next + 1 == COUNT ? 0 : next + 1;
        return entries.get(next);
    }
}
