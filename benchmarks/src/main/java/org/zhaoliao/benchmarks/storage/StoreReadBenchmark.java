package org.zhaoliao.benchmarks.storage;

import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.jdbc.JdbcCareStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.visit.HomeVisit;

/** A county read: all its recipients by pages of 500, one of them by identifier, the visits that a township has planned for a week. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoreReadBenchmark {

    private static final int PAGE = 500;
    private static final int PRIME = 7_919;

    @Param
    public Way way = Way.JDBC;

    @Param({"2000", "20000"})
    public int recipients;

    private final Server server = Server.start();
    private CareRows rows = server.open(Way.JDBC);
    private int looked;

    /** Fills the tables, by the store whoever reads, and makes sure that all are read. */
    @Setup
    public void fill() {
        CareStore store = JdbcCareStore.over(server.source(), server.cipher());
        People.batches(recipients).forEach(batch -> store.recipients().addAll(batch, People.CHANGE));
        People.visits(recipients).forEach(batch -> store.visits().addAll(batch, People.CHANGE));
        server.settle();
        rows = server.open(way);
        if (pages() != recipients || find().isEmpty() || worklist().isEmpty()) {
            throw new IllegalStateException("Not all were read");
        }
    }

    /** Stops the server. */
    @TearDown
    public void stop() {
        rows.close();
        server.close();
    }

    @Benchmark
    public long pages() {
        return Page.<Versioned<Recipient>>stream(after -> rows.page(People.COUNTY, after, PAGE))
                .map(Versioned::value)
                .filter(recipient -> recipient.died().isEmpty())
                .count();
    }

    @Benchmark
    public Optional<Versioned<Recipient>> find() {
        looked = (looked + PRIME) % recipients;
        return rows.find(People.id(looked));
    }

    @Benchmark
    public List<Versioned<HomeVisit>> worklist() {
        return rows.plannedIn(People.TOWNSHIP, People.WEEK);
    }
}
