package org.zhaoliao.benchmarks.start;

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
        List<Double> whole = new ArrayList<>();
        List<Double> within = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            long start = System.nanoTime();
            String printed = decide(path);
            whole.add((System.nanoTime() - start) / NANOS);
            within.add(Double.valueOf(printed.strip().substring(printed.strip().lastIndexOf(' ') + 1)));
        }
        String text = Machine.described(PROCESSES + " processes") + "\n\n" + table(whole, within) + sizes(jars);
        System.out.print(text);
        if (!args[0].equals("-")) {
            new MarkedDocument(Path.of(args[0]), "start", StartComparison.class).put(text);
        }
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

    private static String table(List<Double> whole, List<Double> within) {
        return "| from | median ms | least | most |\n|---|--:|--:|--:|\n"
                + row("the start of the process until its end", whole)
                + row("the begin of `main` until the explained decision", within)
                + "\n";
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
