package org.zhaoliao.benchmarks.calendar;

import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.calendar.WorkingCalendar;

/**
 * The n-th working day after a day: by the calendar; by hand, looked up in a sorted array of the working days of four years; and by loops that look at every day,
 * with a set of the days that are not as the week says, which a host has to keep for itself: one of plain Java, one as a vendor would write it with Hutool, which
 * knows weekends only.
 *
 * <p>All start from every day of 2024 in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkingDayBenchmark {

    /** 15 and 60 are legal periods; 250 is a working year. */
    @Param({"15", "60", "250"})
    public int workingDays;

    private final WorkingCalendar calendar = WorkingCalendar.mainland();
    private final List<LocalDate> starts =
            LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).toList();
    private final OwnDays days = OwnDays.of(calendar);
    private int next;

    @Benchmark
    public LocalDate core() {
        return calendar.plusWorkingDays(start(), workingDays);
    }

    @Benchmark
    public LocalDate byHand() {
        return days.lookedUp(start(), workingDays);
    }

    @Benchmark
    public LocalDate dayByDay() {
        return days.dayByDay(start(), workingDays);
    }

    @Benchmark
    public LocalDate hutoolWeekends() {
        return days.byHutool(start(), workingDays);
    }

    private LocalDate start() {
        next = next + 1 == starts.size() ? 0 : next + 1;
        return starts.get(next);
    }
}
