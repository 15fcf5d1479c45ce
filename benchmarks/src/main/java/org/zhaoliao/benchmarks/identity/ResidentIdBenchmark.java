package org.zhaoliao.benchmarks.identity;

import cn.hutool.core.util.IdcardUtil;
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
import org.zhaoliao.identity.ResidentId;

/** Whether a text is a resident ID number: right ones, and wrong ones of four kinds. The core also reads full-width digits and blanks around, the floor does not. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ResidentIdBenchmark {

    /** Which numbers are checked. */
    public enum Kind {
        RIGHT,
        WRONG
    }

    @Param
    public Kind kind = Kind.RIGHT;

    private List<String> numbers = List.of();
    private int next;

    /** Invents the numbers. */
    @Setup
    public void invent() {
        numbers = kind == Kind.RIGHT ? Numbers.right() : Numbers.wrong();
    }

    @Benchmark
    public boolean core() {
        return ResidentId.isOne(number());
    }

    @Benchmark
    public boolean byHand() {
        return HandWritten.isOne(number());
    }

    @Benchmark
    public boolean hutool() {
        return IdcardUtil.isValidCard18(number(), true);
    }

    private String number() {
        next = next + 1 == numbers.size() ? 0 : next + 1;
        return numbers.get(next);
    }
}
