package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.tablefile.Workbooks.row;
import static org.zhaoliao.tablefile.Workbooks.workbook;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tablefile.TableFormat;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.TableWriter;

@DisplayName("W3.0: the same ledger in every form")
class FormatsTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    @DisplayName("is read alike, and what is given back can be put right and read again as it is")
    void everyForm(TableFormat format) throws IOException {
        Map<LedgerColumn, String> wrong = SampleLedger.row(2);
        wrong.put(LedgerColumn.CARE_LEVEL, "二档");
        wrong.put(LedgerColumn.REMARKS, "=1+1");
        LedgerReading reading = SampleLedger.read(written(format, List.of(SampleLedger.disabled(1), wrong)));
        assertEquals(1, reading.taken().size());
        assertEquals(format, reading.shape().format());

        Path rejects = folder.resolve("rejects");
        RejectFile.write(rejects, reading, Wording.ENGLISH);
        LedgerReader tolerant = new LedgerReader(new LedgerSettings(
                SampleLedger.SETTINGS.gazetteer(),
                LedgerLayout.of(
                        "{\"format\":\"zhaoliao-ledger-layout/1\",\"words\":{\"CARE_LEVEL\":{\"二档\":\"CAPABLE\"}}}"),
                SampleLedger.AS_OF,
                SampleLedger.SETTINGS.limits()));
        LedgerReading again = tolerant.read(rejects, rows -> {});
        assertEquals(format, again.shape().format());
        assertEquals("Returned because", again.headings().get(LedgerColumn.values().length));
        assertEquals(
                SampleLedger.id(2),
                again.taken()
                        .get(0)
                        .details()
                        .residentId()
                        .value()
                        .orElseThrow()
                        .reveal());
        assertEquals("=1+1", again.taken().get(0).remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    @DisplayName("CSV in the encodings of Chinese spreadsheets; what is given back is in the same")
    void encodings(String name) throws IOException {
        Map<LedgerColumn, String> wrong = SampleLedger.row(2);
        wrong.put(LedgerColumn.SEX, "不详");
        byte[] bytes = SampleLedger.csv(List.of(SampleLedger.row(1), wrong)).getBytes(Charset.forName(name));
        LedgerReading reading = SampleLedger.read(SampleLedger.file(folder, bytes));
        assertEquals(1, reading.taken().size());
        Path rejects = folder.resolve("rejects.csv");
        RejectFile.write(rejects, reading, Wording.CHINESE);
        String text = Files.readString(rejects, reading.shape().encoding());
        assertEquals(true, text.contains("不详"), text);
        assertEquals(name.equals("UTF-8"), reading.shape().encoding().equals(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("line ends of every kind, mixed, and a GBK file with a quoted line end")
    void lineEnds() {
        List<String> lines = SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(2), SampleLedger.row(3)))
                .lines()
                .toList();
        String mixed = lines.get(0) + "\r\n" + lines.get(1) + "\r" + lines.get(2) + "\n" + lines.get(3);
        assertEquals(3, SampleLedger.read(SampleLedger.file(folder, mixed)).read());
        Map<LedgerColumn, String> twoLines = SampleLedger.row(1);
        twoLines.put(LedgerColumn.REMARKS, "甲\n乙");
        byte[] gbk = SampleLedger.csv(List.of(twoLines)).getBytes(GBK);
        assertEquals(
                "甲\n乙",
                SampleLedger.read(SampleLedger.file(folder, gbk)).taken().get(0).remarks());
    }

    @Test
    @DisplayName(
            "a workbook: a title above the headings, days as numbers, an ID number as a number is refused with the way to mend it")
    void workbook1() {
        String good = cells(3, SampleLedger.row(1), LedgerColumn.BIRTH_DATE, "<c r=\"%s\" s=\"1\"><v>18330</v></c>");
        String serial = cells(4, SampleLedger.row(2), LedgerColumn.BIRTH_DATE, "<c r=\"%s\"><v>18330</v></c>");
        String damaged =
                cells(5, SampleLedger.row(3), LedgerColumn.RESIDENT_ID, "<c r=\"%s\"><v>1.42322195003080E+17</v></c>");
        String whole = cells(
                6,
                SampleLedger.row(4),
                LedgerColumn.RESIDENT_ID,
                "<c r=\"%s\"><v>" + SampleLedger.id(4).replace('X', '0') + "</v></c>");
        Path file = workbook()
                .sheet("说明", row(1, "本表为虚构"))
                .sheet("台账", row(1, "特困人员台账") + headings(2) + good + serial + damaged + whole)
                .in(folder);
        LedgerReading reading = SampleLedger.read(file);
        assertEquals(
                List.of(3, 4),
                reading.taken().stream().map(LedgerRow::rowNumber).toList());
        assertEquals(
                List.of("identity.resident-id.spreadsheet-number", "identity.resident-id.spreadsheet-number"),
                reading.rejected().stream()
                        .map(rejected -> rejected.errors().get(0).code())
                        .toList());
    }

    @Test
    @DisplayName("a merged cell, a formula without a value: under the heading, and nothing else is said of that cell")
    void unreliable() {
        String formula = cells(2, SampleLedger.row(1), LedgerColumn.CARE_LEVEL, "<c r=\"%s\"><f>A1</f></c>");
        String elsewhere = cells(3, SampleLedger.row(2), LedgerColumn.AGE, "<c r=\"%s\"><f>A1</f><v>5</v></c>");
        String merged = cells(4, SampleLedger.row(3), LedgerColumn.AGE, "<c r=\"%s\"/>");
        Path file = workbook()
                .sheet("台账", "visible", headings(1) + formula + elsewhere + merged, "<mergeCell ref=\"A4:B4\"/>")
                .in(folder);
        LedgerReading reading = SampleLedger.read(file);
        assertEquals(
                List.of(3), reading.taken().stream().map(LedgerRow::rowNumber).toList());
        assertEquals(
                List.of("生活自理能力 tablefile.formula", "姓名 tablefile.merged"),
                reading.rejected().stream()
                        .flatMap(row -> row.errors().stream())
                        .map(error -> error.path() + " " + error.code())
                        .toList());
    }

    @Test
    @DisplayName("of several sheets the only one with the headings is read, or the one that is named")
    void sheets() {
        String rows = headings(1) + cells(2, SampleLedger.row(1), LedgerColumn.AGE, "<c r=\"%s\"/>");
        Path file = workbook().sheet("甲", rows).sheet("乙", rows).in(folder);
        assertEquals("ledgerfile.sheets", SampleLedger.refusal(file).code());
        LedgerSettings settings = new LedgerSettings(
                SampleLedger.SETTINGS.gazetteer(),
                LedgerLayout.standard().onSheet("乙"),
                SampleLedger.AS_OF,
                SampleLedger.SETTINGS.limits());
        LedgerReading reading = new LedgerReader(settings).read(file, read -> {});
        assertEquals("乙", reading.shape().sheet());
        Path hidden = workbook().sheet("甲", "").sheet("乙", "hidden", rows, "").in(folder);
        assertEquals("ledgerfile.empty-table", SampleLedger.refusal(hidden).code());
        assertEquals(1, new LedgerReader(settings).read(hidden, read -> {}).read());
    }

    @Test
    @DisplayName("NDJSON: numbers, nulls and nested values; a broken line is named")
    void ndjson() throws IOException {
        String good = SampleLedger.ndjson(SampleLedger.row(1));
        String number = good.replace("\"" + SampleLedger.id(1) + "\"", "142322195003080120");
        String nested = SampleLedger.ndjson(SampleLedger.row(2)).replace("\"半护理\"", "[\"半护理\"]");
        Path file = SampleLedger.file(folder, good + "\n\n" + number + "\n" + nested + "\n");
        LedgerReading reading = SampleLedger.read(file);
        assertEquals(1, reading.taken().size());
        assertEquals(
                List.of("3 tablefile.rounded", "4 tablefile.nested"),
                reading.rejected().stream()
                        .map(row -> row.rowNumber() + " " + row.errors().get(0).code())
                        .toList());
        String endless = good.replace("\"" + SampleLedger.id(1) + "\"", "1E99999999999");
        assertEquals(
                "ledgerfile.no-valid-row",
                SampleLedger.refusal(SampleLedger.file(folder, endless)).code());
    }

    @Test
    @DisplayName("NDJSON: a number has the digits that were written, and one that nothing can have rounded is taken in")
    void wholeNumbers() throws IOException {
        Map<LedgerColumn, String> row = SampleLedger.row(2);
        row.put(LedgerColumn.BANK_ACCOUNT, "6212261234567890123");
        row.put(LedgerColumn.BASIC_AMOUNT, "8.125E2");
        row.put(LedgerColumn.TOTAL_AMOUNT, "812.4000000000001");
        String numbers = SampleLedger.ndjson(row)
                .replaceAll("\"(\\d{18}|6212261234567890123|8.125E2|812.4000000000001)\"", "$1");
        LedgerRow taken = SampleLedger.read(SampleLedger.file(folder, numbers + "\n"))
                .taken()
                .get(0);
        assertEquals(
                SampleLedger.id(2),
                taken.details().residentId().value().orElseThrow().reveal());
        assertEquals(
                BankAccount.of("6212261234567890123"), taken.account().value().orElseThrow());
        assertEquals("812.5", taken.amounts().basic().value().orElseThrow().toPlainString());
        assertEquals("812.4", taken.amounts().total().value().orElseThrow().toPlainString());
        String wrong = numbers.replace(SampleLedger.id(2), "142322195003080999");
        LedgerReading reading = SampleLedger.read(SampleLedger.file(folder, numbers + "\n" + wrong + "\n"));
        RejectedRow rejected = reading.rejected().get(0);
        assertEquals(
                "identity.resident-id.check-digit", rejected.errors().get(0).code());
        assertTrue(rejected.cells().contains("142322195003080999"));
    }

    @Test
    @DisplayName("NDJSON: a line that is no object is given back with what stands on it, and the others are taken")
    void brokenLine() throws IOException {
        String good = SampleLedger.ndjson(SampleLedger.row(1));
        String two = SampleLedger.ndjson(SampleLedger.row(2)) + SampleLedger.ndjson(SampleLedger.row(3));
        Path file = SampleLedger.file(
                folder, String.join("\r\n", good, "{\"姓名\": 1,}", "[1]", "", two, "{\"a\":1,\"a\":2}", ""));
        LedgerReading reading = SampleLedger.read(file);
        assertEquals(1, reading.taken().size());
        assertEquals(
                List.of("2 tablefile.json 2", "3 tablefile.json 3", "5 tablefile.json 5", "6 tablefile.json 6"),
                reading.rejected().stream()
                        .map(row -> row.rowNumber() + " " + row.errors().get(0).code() + " "
                                + row.errors().get(0).found())
                        .toList());
        assertTrue(reading.rejected().get(0).cells().contains("{\"姓名\": 1,}"));
        assertEquals(5, reading.read());
        Path rejects = folder.resolve("rejects.ndjson");
        RejectFile.write(rejects, reading, Wording.CHINESE);
        assertEquals(4, Files.readAllLines(rejects).size());
    }

    @Test
    @DisplayName("NDJSON: no object at all, a last line that is cut off, and a line without end are faults of the file")
    void brokenFile() {
        String good = SampleLedger.ndjson(SampleLedger.row(1));
        assertEquals(
                "tablefile.json",
                SampleLedger.refusal(SampleLedger.file(folder, "{\n\"姓名\": 1\n}\n"))
                        .code());
        assertEquals(
                "tablefile.truncated",
                SampleLedger.refusal(SampleLedger.file(folder, good + "\n" + good.substring(0, 30)))
                        .code());
        assertEquals(
                "tablefile.cell-length",
                SampleLedger.refusal(SampleLedger.file(folder, good + "\n{" + " ".repeat(6_000_000) + "}\n"))
                        .code());
    }

    private Path written(TableFormat format, List<Map<LedgerColumn, String>> rows) {
        Path file = folder.resolve("ledger");
        List<String> headings =
                Arrays.stream(LedgerColumn.values()).map(LedgerColumn::heading).toList();
        try (TableWriter writer =
                TableWriter.open(file, new TableShape(format, StandardCharsets.UTF_8, "台账", headings))) {
            rows.forEach(row -> writer.write(Arrays.stream(LedgerColumn.values())
                    .map(column -> row.getOrDefault(column, ""))
                    .toList()));
        }
        return file;
    }

    private static String headings(int number) {
        return row(
                number,
                Arrays.stream(LedgerColumn.values()).map(LedgerColumn::heading).toArray(String[]::new));
    }

    /** A row of text cells, one of them replaced by the given XML. */
    private static String cells(int number, Map<LedgerColumn, String> row, LedgerColumn replaced, String xml) {
        return Arrays.stream(LedgerColumn.values())
                .map(column -> {
                    String place = org.zhaoliao.tablefile.Workbooks.letters(
                                    List.of(LedgerColumn.values()).indexOf(column))
                            + number;
                    return column == replaced
                            ? xml.formatted(place)
                            : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                    .formatted(place, row.getOrDefault(column, ""));
                })
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }
}
