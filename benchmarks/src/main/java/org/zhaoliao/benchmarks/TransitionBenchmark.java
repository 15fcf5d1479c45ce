package org.zhaoliao.benchmarks;

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
import org.zhaoliao.lifecycle.Outcome;

/**
 * An action asked of a life cycle, by the table and by a switch written by hand, over all cells of either answer in turn.
 *
 * <p>The switch is a floor and no equal: it gives the next status only, where the table gives an outcome with reasons and the actions that are allowed. The
 * difference of a refusal is mostly the price of these.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TransitionBenchmark {

    /** Which cells are asked. */
    public enum Answer {
        ACCEPTED,
        REFUSED
    }

    @Param
    public Answer answer = Answer.ACCEPTED;

    private List<SampleLifeCycle.Cell> cells = List.of();
    private int next;

    /** Sorts the cells by their answer, and makes sure that the switch gives the same. */
    @Setup
    public void chooseCells() {
        cells = SampleLifeCycle.cells().stream()
                .filter(cell -> SampleLifeCycle.decide(cell).isAccepted() == (answer == Answer.ACCEPTED))
                .toList();
        cells.forEach(TransitionBenchmark::compare);
    }

    @Benchmark
    public Outcome<?, ?> table() {
        return SampleLifeCycle.decide(cell());
    }

    @Benchmark
    public Enum<?> byHand() {
        return SampleLifeCycle.byHand(cell());
    }

    private SampleLifeCycle.Cell cell() {
        next = next + 1 == cells.size() ? 0 : next + 1;
        return cells.get(next);
    }

    private static void compare(SampleLifeCycle.Cell cell) {
        Enum<?> status = SampleLifeCycle.decide(cell).fold(Outcome.Accepted::to, Outcome.Refused::status);
        if (status != SampleLifeCycle.byHand(cell)) {
            throw new IllegalStateException("The switch and the table disagree: " + cell);
        }
    }
}
