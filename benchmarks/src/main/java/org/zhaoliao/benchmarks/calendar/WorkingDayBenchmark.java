package org.zhaoliao.benchmarks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.zhaoliao.calendar.WorkingCalendar;

/**
 * The n-th working day after a day, by the calendar and by a loop that looks at every day.
 *
 * <p>Libraries of dates, Hutool among them, know weekends and no days that are worked instead, so that none can be asked. Both start from every day of 2024 in turn; before measuring they must agree on all of them.
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
    private final Set<LocalDate> exceptions = new HashSet<>();
    private int next;

    /** Gives the loop its own list of days that are not as the week says. */
    @Setup
    public void listExceptions() {
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> calendar.isWorkingDay(day) != isWeekday(day))
                .forEach(exceptions::add);
        for (LocalDate start : starts) {
            if (!calendar.plusWorkingDays(start, workingDays).equals(dayByDay(start))) {
                throw new IllegalStateException("The loop and the calendar disagree after " + start);
            }
        }
    }

    @Benchmark
    public LocalDate core() {
        return calendar.plusWorkingDays(start(), workingDays);
    }

    @Benchmark
    public LocalDate byHand() {
        return dayByDay(start());
    }

    private LocalDate start() {
        next = next + 1 == starts.size() ? 0 : next + 1;
        return starts.get(next);
    }

    private LocalDate dayByDay(LocalDate start) {
        LocalDate day = start;
        for (int missing = workingDays; missing > 0; ) {
            day = day.plusDays(1);
            if (isWeekday(day) != exceptions.contains(day)) {
                missing--;
            }
        }
        return day;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
