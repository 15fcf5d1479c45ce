package org.zhaoliao.ledgerfile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tablefile.TableFormat;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.TableWriter;

/** A program of its own, run with a small heap: writes a ledger, reads it, writes what is given back, and prints what came of it. */
final class SmallHeap {

    private static final List<LedgerColumn> COLUMNS = LedgerColumn.REQUIRED;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final int BORN_A_DAY = 400;

    private SmallHeap() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[2]);
        Path file = folder.resolve("large");
        write(file, TableFormat.valueOf(arguments[1]), rows);
        int[] told = new int[1];
        try (RejectFile rejects = RejectFile.open(folder.resolve("rejects"), Wording.CHINESE)) {
            LedgerSummary summary = new LedgerReader(SampleLedger.SETTINGS).read(file, rejects, read -> told[0] = read);
            System.out.println(summary.read() + " " + summary.taken() + " " + summary.rejected() + " "
                    + summary.merged() + " " + told[0]);
        }
    }

    private static void write(Path file, TableFormat format, int rows) {
        List<String> headings = COLUMNS.stream().map(LedgerColumn::heading).toList();
        try (TableWriter writer =
                TableWriter.open(file, new TableShape(format, StandardCharsets.UTF_8, "台账", headings))) {
            for (int i = 0; i < rows; i++) {
                // every tenth row stands there twice, every hundredth has a fault
                writer.write(cells(i % 10 == 9 ? i - 1 : i));
            }
        }
    }

    private static List<String> cells(int sequence) {
        LocalDate birth = FIRST_BIRTH.plusDays(sequence / BORN_A_DAY);
        String body = "142322" + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(sequence % BORN_A_DAY * 2 + 1);
        Map<LedgerColumn, String> row = SampleLedger.row(1);
        row.put(LedgerColumn.RESIDENT_ID, body + ResidentId.checkDigit(body));
        row.put(LedgerColumn.BIRTH_DATE, birth.toString());
        row.put(LedgerColumn.CARE_LEVEL, sequence % 100 == 0 ? "二档" : "半护理");
        return COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    /** Runs it and gives back what it printed. */
    static String run(Path folder, TableFormat format, int rows) throws java.io.IOException, InterruptedException {
        Process process = new ProcessBuilder(Arrays.asList(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString(),
                        format.name(),
                        String.valueOf(rows)))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }
}
