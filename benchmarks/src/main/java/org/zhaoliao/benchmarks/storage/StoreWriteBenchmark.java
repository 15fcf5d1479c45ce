package org.zhaoliao.benchmarks.storage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.person.Recipient;

/** Recipients written to empty tables, 500 in a transaction, each with its history entry and its outgoing event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoreWriteBenchmark {

    @Param
    public Way way = Way.JDBC;

    @Param({"2000", "20000"})
    public int recipients;

    private final Server server = Server.start();
    private CareRows rows = server.open(Way.JDBC);
    private List<List<Recipient>> batches = List.of();

    /** Invents the recipients. */
    @Setup
    public void invent() {
        rows = server.open(way);
        batches = People.batches(recipients);
    }

    /** Empties the tables. */
    @Setup(Level.Invocation)
    public void empty() {
        server.empty();
    }

    /** Stops the server. */
    @TearDown
    public void stop() {
        rows.close();
        server.close();
    }

    @Benchmark
    public void bulkInsert() {
        batches.forEach(batch -> rows.addAll(batch, People.CHANGE));
    }
}
