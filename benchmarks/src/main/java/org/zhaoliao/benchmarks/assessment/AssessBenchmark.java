package org.zhaoliao.benchmarks.assessment;

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
import org.zhaoliao.rule.Finding;

/** The care level of invented persons in turn: why, under the policy of the day, by the core; the level and what is open by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessBenchmark {

    private static final int PERSONS = 256;

    private final List<Assessed> persons = Assessed.of(PERSONS);
    private int next;

    @Benchmark
    public Finding core() {
        return person().levels().finding(Assessed.POLICY);
    }

    @Benchmark
    public Object byHand() {
        return HandWritten.assess(person().independent());
    }

    private Assessed person() {
        next = next + 1 == PERSONS ? 0 : next + 1;
        return persons.get(next);
    }
}
