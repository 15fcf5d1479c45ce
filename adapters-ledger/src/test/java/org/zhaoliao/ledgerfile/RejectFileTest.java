package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.reason.Wording;

class RejectFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("the same columns, and the cause in Chinese: column, what was found, what is allowed, code")
    void cause() throws IOException {
        Map<LedgerColumn, String> wrong = SampleLedger.row(2);
        wrong.put(LedgerColumn.CARE_LEVEL, "二档");
        List<List<String>> lines = lines(written(wrong));
        assertEquals(2, lines.size());
        assertEquals(LedgerColumn.values().length + 1, lines.get(0).size());
        assertEquals(RejectFile.cause(Wording.CHINESE), last(lines.get(0)));
        assertEquals(SampleLedger.id(2), cell(lines.get(1), LedgerColumn.RESIDENT_ID));
        String cause = last(lines.get(1));
        assertTrue(cause.startsWith("生活自理能力：用词“二档”无法识别。可用：自理、"), cause);
        assertTrue(cause.endsWith("〔ledgerfile.word〕"), cause);
    }

    @Test
    @DisplayName("the file begins with a byte order mark")
    void byteOrderMark() throws IOException {
        assertTrue(Files.readString(written(Map.of(LedgerColumn.REMARKS, "x")), StandardCharsets.UTF_8)
                .startsWith("\uFEFF姓名,"));
    }

    @Test
    @DisplayName("no cell can become a formula")
    void formulas() throws IOException {
        for (String cell : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1")) {
            List<String> row =
                    lines(written(Map.of(LedgerColumn.REMARKS, cell))).get(1);
            assertEquals("'" + cell, cell(row, LedgerColumn.REMARKS));
        }
    }

    @Test
    @DisplayName("rows put right there can be read again, and given back again with a new cause")
    void again() throws IOException {
        Map<LedgerColumn, String> wrong = SampleLedger.row(2);
        wrong.put(LedgerColumn.CARE_LEVEL, "二档");
        wrong.put(LedgerColumn.REMARKS, "-备注");
        String text = Files.readString(written(wrong), StandardCharsets.UTF_8);
        Path corrected = SampleLedger.file(folder, text.replaceFirst("二档", "半护理"));
        LedgerReading reading = SampleLedger.read(corrected);
        assertEquals("-备注", reading.taken().get(0).remarks());
        String twice = text
                + text.lines()
                        .skip(1)
                        .reduce("", (a, b) -> a + b + "\n")
                        .replaceFirst("二档", "半护理")
                        .replace(SampleLedger.id(2), SampleLedger.id(3));
        Path file = folder.resolve("again.csv");
        RejectFile.write(file, SampleLedger.read(SampleLedger.file(folder, twice)), Wording.CHINESE);
        List<List<String>> lines = lines(file);
        assertEquals(LedgerColumn.values().length + 1, lines.get(0).size());
        assertTrue(last(lines.get(1)).endsWith("〔ledgerfile.word〕"));
    }

    @Test
    @DisplayName(
            "W3.0: no cell is lost: those beyond the headings stand behind the cause, however often the row comes back")
    void surplus() throws IOException {
        String comma = SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(2)))
                .replaceFirst("\\R$", ",保留我,和我\n");
        Path file = folder.resolve("rejected.csv");
        RejectFile.write(file, SampleLedger.read(SampleLedger.file(folder, comma)), Wording.CHINESE);
        List<String> line = lines(file).get(1);
        int count = LedgerColumn.values().length;
        assertEquals(SampleLedger.id(2), cell(line, LedgerColumn.RESIDENT_ID));
        assertTrue(line.get(count).endsWith("〔ledgerfile.cell-count〕"), line::toString);
        assertEquals(List.of("保留我", "和我"), line.subList(count + 1, line.size()));
        String good =
                SampleLedger.csv(List.of(SampleLedger.row(1))).lines().toList().get(1) + ",\n";
        Path again = SampleLedger.file(folder, Files.readString(file, StandardCharsets.UTF_8) + good);
        RejectFile.write(file, SampleLedger.read(again), Wording.CHINESE);
        assertEquals(List.of("保留我", "和我"), lines(file).get(1).subList(count + 1, line.size()));
    }

    @Test
    @DisplayName("W3.0: of NDJSON nested values come back as they were written, whether their name is known or not")
    void nested() throws IOException {
        String nested = SampleLedger.ndjson(SampleLedger.row(2))
                .replace("\"半护理\"", "[ \"半护理\", {}]")
                .replaceFirst("\\}$", ", \"另\": {\"重要\": [1.50]}}");
        Path read = SampleLedger.file(folder, SampleLedger.ndjson(SampleLedger.row(1)) + "\n" + nested + "\n");
        Path file = folder.resolve("rejected.ndjson");
        RejectFile.write(file, SampleLedger.read(read), Wording.CHINESE);
        String line = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(line.contains("\"[ \\\"半护理\\\", {}]\""), line);
        assertTrue(line.contains("\"{\\\"重要\\\": [1.50]}\""), line);
    }

    private Path written(Map<LedgerColumn, String> wrong) {
        Path read = SampleLedger.file(folder, SampleLedger.csv(List.of(SampleLedger.row(1), wrong)));
        Path file = folder.resolve("rejected.csv");
        RejectFile.write(file, SampleLedger.read(read), Wording.CHINESE);
        return file;
    }

    private static List<List<String>> lines(Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            csv.forEach(line -> lines.add(line.getFields()));
        }
        return lines;
    }

    private static String last(List<String> cells) {
        return cells.get(cells.size() - 1);
    }

    private static String cell(List<String> line, LedgerColumn column) {
        return line.get(List.of(LedgerColumn.values()).indexOf(column));
    }
}
