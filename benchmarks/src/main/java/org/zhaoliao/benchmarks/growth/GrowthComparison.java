package org.zhaoliao.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhaoliao.benchmarks.Machine;
import org.zhaoliao.benchmarks.MarkedDocument;

/** Measures works at a thousand to a million persons, prints a table with the exponents of growth, and draws it. */
public final class GrowthComparison {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final List<Integer> ROUNDS = List.of(60, 10, 3, 1);

    private GrowthComparison() {}

    /**
     * Measures, and prints what it found.
     *
     * @param args the document, or {@code -}; the picture, without its ending; then, if not all are wanted, the names of works
     * @throws IOException when the document or the picture cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<GrowingWork> works = args.length > 2
                ? Arrays.stream(args).skip(2).map(GrowingWork::valueOf).toList()
                : List.of(GrowingWork.values());
        Map<GrowingWork, List<Step>> steps = new EnumMap<>(GrowingWork.class);
        works.forEach(work -> steps.put(work, steps(work)));
        String table = Machine.described("heap up to " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB") + "\n\n"
                + table(steps);
        System.out.print(table);
        if (args.length > 1) {
            Plot.draw(steps, Path.of(args[1]));
        }
        if (args.length > 0 && !args[0].equals("-")) {
            new MarkedDocument(Path.of(args[0]), "growth", GrowthComparison.class).put(table);
        }
    }

    private static List<Step> steps(GrowingWork work) {
        List<Step> steps = new ArrayList<>();
        int most = Integer.getInteger("most", SIZES.get(SIZES.size() - 1));
        for (int i = 0; i < SIZES.size() && SIZES.get(i) <= most; i++) {
            Step step = Step.of(SIZES.get(i), ROUNDS.get(i), work.prepared(SIZES.get(i)));
            System.err.println(work + " " + step);
            steps.add(step);
        }
        return steps;
    }

    private static String table(Map<GrowingWork, List<Step>> steps) {
        StringBuilder table = new StringBuilder(
                "| work | persons | CPU ms | exponent | MB allocated | MB kept |\n|---|--:|--:|--:|--:|--:|\n");
        steps.forEach((work, own) -> IntStream.range(0, own.size()).forEach(i -> table.append(row(work, own, i))));
        return table.toString();
    }

    private static String row(GrowingWork work, List<Step> steps, int i) {
        Step step = steps.get(i);
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.1f | %s | %,.1f | %,.1f |%n",
                work.title(),
                step.persons(),
                step.millis(),
                i == 0 ? "" : String.format(Locale.ROOT, "%.2f", step.exponentSince(steps.get(i - 1))),
                step.allocated(),
                step.held());
    }
}
