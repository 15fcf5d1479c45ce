package org.zhaoliao.benchmarks.start;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.benchmarks.Machine;
import org.zhaoliao.benchmarks.MarkedDocument;

/** Starts fresh processes that decide once, and tells how long they take; and how large the core and its dependencies are. */
public final class StartComparison {

    private static final int PROCESSES = 11;
    private static final List<String> TITLES = List.of(
            "by the clock, from the start of the process until its end",
            "by the clock, from `main` until the explained decision",
            "CPU time of the main thread",
            "CPU time of the process, its compiler and collector included");
    private static final double NANOS = 1e6;
    private static final double KILO = 1_024;

    private StartComparison() {}

    /**
     * Measures, and prints what it found.
     *
     * @param args the jar of the core, then those of its dependencies; before them the document, or {@code -}
     * @throws IOException when a process, the document or a jar fails
     * @throws InterruptedException when it is stopped
     * @throws URISyntaxException when this program lies nowhere in files
     */
    public static void main(String[] args) throws IOException, InterruptedException, URISyntaxException {
        List<Path> jars = Stream.of(args).skip(1).map(Path::of).toList();
        String own = Path.of(FirstDecision.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        String path = Stream.concat(jars.stream().map(Path::toString), Stream.of(own))
                .collect(Collectors.joining(File.pathSeparator));
        List<List<Double>> runs = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            runs.add(run(path));
        }
        String text = Machine.described(PROCESSES + " processes") + "\n\n" + table(runs) + sizes(jars);
        System.out.print(text);
        if (!args[0].equals("-")) {
            new MarkedDocument(Path.of(args[0]), "start", StartComparison.class).put(text);
        }
    }

    /** The whole by the clock, and what the process tells of itself. */
    private static List<Double> run(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> words = Splitter.on(' ').splitToList(decide(path).strip());
        double whole = (System.nanoTime() - start) / NANOS;
        return Stream.concat(Stream.of(whole), words.stream().skip(2).map(Double::valueOf))
                .toList();
    }

    private static String decide(String path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-cp",
                        path,
                        FirstDecision.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(printed);
        }
        return printed;
    }

    private static String table(List<List<Double>> runs) {
        StringBuilder table = new StringBuilder("| ms | median | least | most |\n|---|--:|--:|--:|\n");
        for (int i = 0; i < TITLES.size(); i++) {
            int column = i;
            table.append(
                    row(TITLES.get(i), runs.stream().map(run -> run.get(column)).toList()));
        }
        return table.append('\n').toString();
    }

    private static String row(String title, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                title,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }

    private static String sizes(List<Path> jars) throws IOException {
        StringBuilder table = new StringBuilder("| jar | KiB |\n|---|--:|\n");
        for (Path jar : jars) {
            table.append(String.format(Locale.ROOT, "| %s | %,.0f |%n", jar.getFileName(), Files.size(jar) / KILO));
        }
        return table.toString();
    }
}
