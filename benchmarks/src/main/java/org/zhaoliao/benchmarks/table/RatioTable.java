package org.zhaoliao.benchmarks.table;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.zhaoliao.benchmarks.Machine;
import org.zhaoliao.benchmarks.MarkedDocument;

/** Measures every way of every work by JMH, prints the table of ratios, and puts it into a document. */
public final class RatioTable {

    private static final int WARM_UPS = 4;
    private static final int ITERATIONS = 4;
    private static final int MILLIS = 1_000;
    private static final Map<String, String> TITLES = Map.ofEntries(
            entry("core", "**zhaoliao**"),
            entry("factsReady", "**zhaoliao**, facts ready"),
            entry("fromRecord", "**zhaoliao**, from the vendor's record"),
            entry("byHand", "by hand"),
            entry("drools", "Drools"),
            entry("easyRules", "Easy Rules"),
            entry("cola", "COLA"),
            entry("spring", "Spring Statemachine"),
            entry("hutool", "Hutool"),
            entry("hutoolWeekends", "weekends of Hutool, own exceptions"),
            entry("dayByDay", "a loop over every day"),
            entry("databind", "Jackson databind"),
            entry("fastjson2", "fastjson2"));

    private RatioTable() {}

    /**
     * Measures, and prints what it found.
     *
     * @param args the document, between whose two marks the table is put, or {@code -} to print it only; then, if not every one is wanted, the names of works
     * @throws IOException when the document cannot be read or written
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        List<Work> works =
                args.length > 1 ? Arrays.stream(args).skip(1).map(Work::valueOf).toList() : List.of(Work.values());
        String table = Machine.described(versions()) + "\n\n" + table(measured(works));
        System.out.print(table);
        if (args.length > 0 && !args[0].equals("-")) {
            new MarkedDocument(Path.of(args[0]), "ratios", RatioTable.class).put(table);
        }
    }

    private static List<Measured> measured(List<Work> works) throws RunnerException {
        List<Measured> all = new ArrayList<>();
        for (Work work : works) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .include("^" + work.prefix().replace(".", "\\."))
                    .addProfiler(GCProfiler.class)
                    .addProfiler(CpuProfiler.class)
                    .forks(1)
                    .warmupIterations(WARM_UPS)
                    .measurementIterations(ITERATIONS)
                    .warmupTime(time())
                    .measurementTime(time())
                    .shouldFailOnError(true);
            new Runner(options.build()).run().forEach(result -> all.add(Measured.of(work, result)));
        }
        return all;
    }

    /** Of an iteration; a busy machine needs more, which the system property {@code millis} says. */
    private static TimeValue time() {
        return TimeValue.milliseconds(Integer.getInteger("millis", MILLIS));
    }

    private static String table(List<Measured> all) {
        StringBuilder table =
                new StringBuilder("| work | way | CPU ns | × floor | bytes | × floor |\n|---|---|--:|--:|--:|--:|\n");
        for (Measured own : all) {
            Measured floor = all.stream()
                    .filter(other -> other.isFloor() && other.isBeside(own))
                    .findFirst()
                    .orElseThrow();
            String variant = own.variant().isEmpty()
                    ? ""
                    : ", " + own.variant().toLowerCase(Locale.ROOT).replace('_', ' ');
            table.append(String.format(
                    Locale.ROOT,
                    "| %s%s | %s%s | %,.1f | %s | %,.0f | %s |%n",
                    own.work().title(),
                    variant,
                    TITLES.getOrDefault(own.way(), own.way()),
                    own.isFloor() ? " (floor)" : "",
                    own.nanos(),
                    ratio(own.nanos(), floor.nanos()),
                    own.bytes(),
                    ratio(own.bytes(), floor.bytes())));
        }
        return table.toString();
    }

    /** Nothing can be told beside a floor that allocates nothing. */
    private static String ratio(double own, double floor) {
        return floor < 1 ? "–" : String.format(Locale.ROOT, "%,.2f", own / floor);
    }

    private static String versions() {
        return String.join(
                ", ",
                "Drools " + Machine.version("org.drools", "drools-engine"),
                "Easy Rules " + Machine.version("org.jeasy", "easy-rules-core"),
                "COLA " + Machine.version("com.alibaba.cola", "cola-component-statemachine"),
                "Spring Statemachine 4.0.2",
                "Hutool " + Machine.version("cn.hutool", "hutool-core"),
                "Jackson " + Machine.version("tools.jackson.core", "jackson-databind"),
                "fastjson2 " + Machine.version("com.alibaba.fastjson2", "fastjson2"));
    }
}
