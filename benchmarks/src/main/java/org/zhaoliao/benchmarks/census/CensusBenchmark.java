package org.zhaoliao.benchmarks.census;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.census.Census;
import org.zhaoliao.ledger.LedgerEntry;

/** All figures of the census, by village, register, form and key group, of a county's entries and of a province's. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CensusBenchmark {

    @Param({"1000", "100000"})
    public int persons;

    private List<LedgerEntry> entries = List.of();

    /** Invents the entries. */
    @Setup
    public void invent() {
        entries = Entries.of(persons).toList();
    }

    @Benchmark
    public Census core() {
        return Census.of(entries);
    }

    @Benchmark
    public Object byHand() {
        HandWritten census = new HandWritten();
        for (LedgerEntry entry : entries) {
            census.add(entry);
        }
        return census;
    }
}
