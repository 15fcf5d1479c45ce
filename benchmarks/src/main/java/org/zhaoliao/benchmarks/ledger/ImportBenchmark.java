package org.zhaoliao.benchmarks.ledger;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.ledgerfile.LedgerReader;

/** A CSV file of 2,000 rows read: every heading, cell, place and repeat checked by the library; by a reader made for these columns by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ImportBenchmark {

    private static final int ROWS = 2_000;

    private final LedgerReader reader = new LedgerReader(LedgerFiles.SETTINGS);
    private Path file = Path.of("");

    /** Writes the file, and makes sure that both take in all of it. */
    @Setup
    public void write() {
        file = LedgerFiles.csv(ROWS);
        if (core() != ROWS || byHand() != ROWS) {
            throw new IllegalStateException("Not all rows were taken in");
        }
    }

    @Benchmark
    public int core() {
        return reader.tryOut(file, rows -> {}).taken();
    }

    @Benchmark
    public int byHand() {
        return HandWritten.taken(file);
    }
}
