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

/** Ledger lines read in turn: with all faults sought by the library, into plain records and on into the entry by the others. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonReadBenchmark {

    private static final int COUNT = 256;

    private final List<String> lines = Entries.of(COUNT).map(JsonWays::write).toList();
    private int next;

    @Benchmark
    public LedgerEntry core() {
        return JsonWays.read(next());
    }

    @Benchmark
    public LedgerEntry databind() {
        return JsonWays.readDatabind(next());
    }

    @Benchmark
    public LedgerEntry fastjson2() {
        return JsonWays.readFastjson2(next());
    }

    private String next() {
        next = next + 1 == COUNT ? 0 : next + 1;
        return lines.get(next);
    }
}
