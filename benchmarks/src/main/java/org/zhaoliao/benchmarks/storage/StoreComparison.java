package org.zhaoliao.benchmarks.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hibernate.Version;
import org.zhaoliao.benchmarks.Machine;
import org.zhaoliao.benchmarks.MarkedDocument;
import org.zhaoliao.jdbc.JdbcCareStore;
import org.zhaoliao.store.CareStore;

/** Prints a table of what the store takes beside JDBC by hand, Jdbi and Hibernate, and puts it into a document. */
public final class StoreComparison {

    private static final List<Integer> SIZES = List.of(2_000, 20_000);
    private static final double SECONDS = 40;

    private final List<String> lines = new ArrayList<>();

    private StoreComparison() {}

    /**
     * Measures, and prints what it found.
     *
     * @param args the document, between whose two marks the table is put; when there is none it is only printed
     * @throws IOException when the document cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        StoreComparison comparison = new StoreComparison();
        comparison.measure();
        String table = String.join("\n", comparison.lines) + "\n";
        System.out.print(table);
        if (args.length > 0) {
            new MarkedDocument(Path.of(args[0]), "storage", StoreComparison.class).put(table);
        }
    }

    private void measure() {
        try (Server server = Server.start()) {
            lines.add(Machine.described(server.version() + "; Jdbi " + Machine.version("org.jdbi", "jdbi3-core")
                    + ", Hibernate " + Version.getVersionString()));
            lines.add("");
            lines.add("| recipients | work | way | CPU ms | × JDBC by hand | ms | × | KB allocated | × |");
            lines.add("|--:|---|---|--:|--:|--:|--:|--:|--:|");
            for (int recipients : SIZES) {
                compare(server, recipients);
            }
        }
    }

    private void compare(Server server, int recipients) {
        Contest contest = new Contest(server, SECONDS);
        CareStore store = JdbcCareStore.over(server.source(), server.cipher());
        for (Work work : Work.on(recipients)) {
            if (work.fills()) {
                server.emptyVisits();
                People.visits(recipients).forEach(batch -> store.visits().addAll(batch, People.CHANGE));
            } else {
                server.settle();
            }
            add(recipients, work, contest.turns(work));
        }
        contest.close();
    }

    private void add(int recipients, Work work, Map<Way, List<Turn>> turns) {
        List<Turn> floor = turns.getOrDefault(Way.JDBC, List.of());
        turns.forEach((way, own) -> lines.add(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s | %,.0f | %.2f |",
                recipients,
                work.name(),
                way.title(),
                cells(own, floor, Turn::cpuMillis),
                cells(own, floor, Turn::millis),
                Ratio.median(own, Turn::kilobytes),
                Ratio.of(own, floor, Turn::kilobytes).median())));
    }

    private static String cells(List<Turn> own, List<Turn> floor, ToDoubleFunction<Turn> measure) {
        Ratio ratio = Ratio.of(own, floor, measure);
        return String.format(
                Locale.ROOT,
                "%,.2f | %.2f (%.2f–%.2f)",
                Ratio.median(own, measure),
                ratio.median(),
                ratio.least(),
                ratio.most());
    }
}
