package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableFormat;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.TableWriter;

@Label("W3.0: whatever a file holds, no row is lost and every refusal is ours")
class AnyFileProperties {

    private static final int PEOPLE = 4;
    private static final List<LedgerColumn> COLUMNS = LedgerColumn.REQUIRED;

    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeContainer
    static void begin() throws IOException {
        folder = Files.createTempDirectory("ledgers");
    }

    @AfterContainer
    static void end() throws IOException {
        Files.deleteIfExists(folder.resolve("ledger"));
        Files.deleteIfExists(folder.resolve("rejects"));
        Files.delete(folder);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    @Label("read = taken + rejected + merged, in every form, and each row given back can be found in the file of them")
    void nothingLost(
            @ForAll TableFormat format,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = PEOPLE - 1) Integer> people,
            @ForAll @Size(max = 6) List<@IntRange(max = 11) Integer> changed,
            @ForAll @IntRange(max = 12) int column,
            @ForAll @StringLength(max = 12) String cell)
            throws IOException {
        List<Map<LedgerColumn, String>> rows = new ArrayList<>();
        people.forEach(person -> rows.add(SampleLedger.row(person)));
        changed.stream()
                .filter(row -> row < rows.size())
                .forEach(row -> rows.get(row).put(COLUMNS.get(column), cell.replace("\0", "")));
        rows.add(SampleLedger.row(PEOPLE));
        write(format, rows);
        AtomicInteger progress = new AtomicInteger();
        LedgerReading reading = new LedgerReader(SampleLedger.SETTINGS).read(folder.resolve("ledger"), progress::set);
        assertEquals(rows.size(), reading.read());
        assertEquals(rows.size(), progress.get());
        Path rejects = folder.resolve("rejects");
        RejectFile.write(rejects, reading, org.zhaoliao.reason.Wording.CHINESE);
        assertEquals(reading.rejected().size(), Files.size(rejects) == 0 ? 0 : rowsOf(rejects, format));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    @Label("a file with damaged bytes is read or refused, and nothing else")
    void damaged(
            @ForAll TableFormat format,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll @Size(value = 8) List<Byte> bytes)
            throws IOException {
        write(format, List.of(SampleLedger.row(0), SampleLedger.row(1), SampleLedger.row(0)));
        Path file = folder.resolve("ledger");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < places.size(); i++) {
            whole[places.get(i) % whole.length] = bytes.get(i);
        }
        Files.write(file, whole);
        readOrRefused(file);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    @Label("and so is anything at all, and a file cut off anywhere")
    void anything(@ForAll byte[] bytes, @ForAll @IntRange(max = 5_000) int cut, @ForAll TableFormat format)
            throws IOException {
        Path file = folder.resolve("ledger");
        readOrRefused(Files.write(file, bytes));
        write(format, List.of(SampleLedger.row(0), SampleLedger.row(1)));
        byte[] whole = Files.readAllBytes(file);
        readOrRefused(Files.write(file, java.util.Arrays.copyOf(whole, Math.min(cut, whole.length))));
    }

    @Example
    @Label("GBK headings with nothing below them")
    void headingsOnly() throws IOException {
        Path file = folder.resolve("ledger");
        Files.write(file, SampleLedger.csv(List.of()).getBytes(Charset.forName("GBK")));
        assertEquals("ledgerfile.no-valid-row", SampleLedger.refusal(file).code());
    }

    private static void readOrRefused(Path file) {
        try {
            new LedgerReader(SampleLedger.SETTINGS).tryOut(file, rows -> {});
        } catch (InvalidInputException refused) {
            assertEquals(1, refused.errors().size());
            assertEquals(
                    1,
                    refused.inWords(org.zhaoliao.reason.Wording.CHINESE).lines().count());
        }
    }

    private static int rowsOf(Path file, TableFormat format) {
        org.zhaoliao.tablefile.TableFile table =
                org.zhaoliao.tablefile.TableFile.open(file, SampleLedger.SETTINGS.limits());
        int rows = format == TableFormat.NDJSON ? 0 : -1;
        try (org.zhaoliao.tablefile.TableRows read = table.rows(table.sheets().get(0))) {
            while (read.hasNext()) {
                rows += read.next().number() == 0 ? 0 : 1;
            }
        }
        return rows;
    }

    private static void write(TableFormat format, List<Map<LedgerColumn, String>> rows) {
        TableShape shape = new TableShape(
                format,
                StandardCharsets.UTF_8,
                "台账",
                COLUMNS.stream().map(LedgerColumn::heading).toList());
        try (TableWriter writer = TableWriter.open(folder.resolve("ledger"), shape)) {
            rows.forEach(row -> writer.write(
                    COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
    }
}
