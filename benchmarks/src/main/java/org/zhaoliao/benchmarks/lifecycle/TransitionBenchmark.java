package org.zhaoliao.benchmarks.lifecycle;

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
import org.zhaoliao.benchmarks.lifecycle.SampleLifeCycle.Cell;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.lifecycle.Outcome;

/**
 * An action asked of a small life cycle, over all cells of one answer in turn. By hand and by the table a refusal is a value with its reason; the machines give none.
 *
 * <p>Spring's machine keeps its status: it goes round three statuses, or is refused in one, and is never restored, which a host would have to do for each case.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TransitionBenchmark {

    private static final List<Cell> ROUND = List.of(
            new Cell(ComplaintStatus.ANSWERED, ComplaintAction.REOPEN, 1, 2),
            new Cell(ComplaintStatus.REOPENED, ComplaintAction.HANDLE, 1, 2),
            new Cell(ComplaintStatus.IN_HANDLING, ComplaintAction.ANSWER, 1, 2));
    private static final List<Cell> STUCK = List.of(new Cell(ComplaintStatus.ANSWERED, ComplaintAction.ACCEPT, 1, 2));

    /** Which cells are asked. */
    public enum Answer {
        ACCEPTED,
        /** There is no row. */
        REFUSED,
        /** There is one, and its guard does not hold. */
        GUARDED
    }

    @Param
    public Answer answer = Answer.ACCEPTED;

    private final SpringMachine spring = new SpringMachine();
    private List<Cell> cells = List.of();
    private List<Cell> round = List.of();
    private int next;

    /** Sorts the cells by their answer. */
    @Setup
    public void chooseCells() {
        cells = SampleLifeCycle.cells().stream()
                .filter(cell -> SampleLifeCycle.decide(cell).isAccepted() == (answer != Answer.REFUSED))
                .map(this::posed)
                .toList();
        round = (answer == Answer.REFUSED ? STUCK : ROUND)
                .stream().map(this::posed).toList();
        spring.restore(ComplaintStatus.ANSWERED);
    }

    @Benchmark
    public Outcome<?, ?> core() {
        return SampleLifeCycle.decide(cell());
    }

    @Benchmark
    public Object byHand() {
        return SampleLifeCycle.byHand(cell());
    }

    @Benchmark
    public ComplaintStatus cola() {
        return ColaMachine.decide(cell());
    }

    @Benchmark
    public boolean spring() {
        boolean taken = spring.takes(round.get(next));
        next = next + 1 == round.size() ? 0 : next + 1;
        if (taken != (answer == Answer.ACCEPTED)) {
            throw new IllegalStateException("The machine lost its place");
        }
        return taken;
    }

    private Cell posed(Cell cell) {
        return answer == Answer.GUARDED ? SampleLifeCycle.early(cell) : cell;
    }

    private Cell cell() {
        next = next + 1 == cells.size() ? 0 : next + 1;
        return cells.get(next);
    }
}
