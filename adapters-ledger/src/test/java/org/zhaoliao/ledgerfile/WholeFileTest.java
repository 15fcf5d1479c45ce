package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tablefile.TableLimits;
import org.zhaoliao.tablefile.Workbooks;

/** A file that is no ledger as a whole is refused with one error that says what to do. */
class WholeFileTest {

    private static final String GOOD = SampleLedger.csv(List.of(SampleLedger.row(1)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("missing")
    void missing() {
        InputError error = SampleLedger.refusal(folder.resolve("none.csv"));
        assertEquals("tablefile.missing", error.code());
        assertEquals("none.csv", error.path());
    }

    @Test
    @DisplayName("empty: no byte, or nothing but a byte order mark, blanks and commas")
    void empty() {
        assertEquals("tablefile.empty", refusal(""));
        assertEquals("tablefile.empty", refusal("\uFEFF"));
        assertEquals("tablefile.empty", refusal(" ,,\r\n,,\n"));
    }

    @Test
    @DisplayName("an empty sheet of a workbook, and one with headings and nothing below them")
    void emptySheet() {
        String headings = Workbooks.row(
                1, LedgerColumn.REQUIRED.stream().map(LedgerColumn::heading).toArray(String[]::new));

        assertEquals(
                "ledgerfile.empty-table",
                SampleLedger.refusal(Workbooks.workbook().sheet("台账", "").in(folder))
                        .code());
        assertEquals(
                "ledgerfile.no-valid-row",
                SampleLedger.refusal(Workbooks.workbook().sheet("台账", headings).in(folder))
                        .code());
        assertEquals(
                1,
                new LedgerReader(SampleLedger.SETTINGS)
                        .read(
                                Workbooks.workbook()
                                        .sheet("说明", "")
                                        .sheet("台账", headings + Workbooks.row(2, sample()))
                                        .in(folder),
                                rows -> {})
                        .read());
    }

    private static String[] sample() {
        return LedgerColumn.REQUIRED.stream()
                .map(column -> SampleLedger.row(0).getOrDefault(column, ""))
                .toArray(String[]::new);
    }

    @Test
    @DisplayName("UTF-16 is recognised, with and without byte order mark")
    void utf16() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals("tablefile.utf-16", refusal(GOOD.getBytes(charset)).code());
        }
    }

    @Test
    @DisplayName("a single wrong byte far into the file is found at its position")
    void strayByte() {
        byte[] bytes = SampleLedger.csv(
                        IntStream.range(0, 200).mapToObj(SampleLedger::row).toList())
                .getBytes(StandardCharsets.UTF_8);
        bytes[20_000] = (byte) 0xFF;
        InputError error = refusal(bytes);
        assertEquals("tablefile.encoding", error.code());
        assertTrue(Math.abs(Integer.parseInt(error.found()) - 20_001) <= 2, error.found());
    }

    @Test
    @DisplayName("what is packed but no workbook is damaged, and anything with NUL bytes is binary")
    void binary() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};
        assertEquals("tablefile.workbook-broken", refusal(zip).code());
        assertEquals("tablefile.binary", refusal("a,b\n1,\0\n"));
    }

    @Test
    @DisplayName("required headings that are missing are named")
    void headings() {
        InputError error =
                refusal(GOOD.replace("身份证号,户主", "证号,户主").replace("生活自理能力", "能力").getBytes(StandardCharsets.UTF_8));
        assertEquals("ledgerfile.headings", error.code());
        assertEquals("身份证号、生活自理能力", error.found());
    }

    @Test
    @DisplayName("cells between tabs or semicolons: the mark is named, also below a title")
    void separators() {
        InputError tabs = refusal(GOOD.replace(',', '\t').getBytes(StandardCharsets.UTF_8));
        assertEquals("ledgerfile.separator", tabs.code());
        assertEquals("各单元格以制表符分隔，而不是逗号。", Wording.CHINESE.of(tabs.fault()));
        InputError semicolons = refusal(("台账\n" + GOOD.replace(',', ';')).getBytes(StandardCharsets.UTF_8));
        assertEquals("The cells are separated by ;, not by commas.", Wording.ENGLISH.of(semicolons.fault()));
        assertEquals("ledgerfile.headings", refusal("甲\t乙\n1\t2\n"));
    }

    @Test
    @DisplayName("a file of GB18030 with a few bytes of UTF-8 at its end is told where they are")
    void mixed() {
        byte[] text = SampleLedger.csv(
                        IntStream.range(0, 20).mapToObj(SampleLedger::row).toList())
                .getBytes(java.nio.charset.Charset.forName("GB18030"));
        byte[] tail = "备注，丙村\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(text, text.length + tail.length);
        System.arraycopy(tail, 0, both, text.length, tail.length);
        InputError error = refusal(both);
        assertEquals("tablefile.encoding", error.code());
        assertTrue(Long.parseLong(error.found()) > text.length, error::found);
    }

    @Test
    @DisplayName("a heading that stands twice is ambiguous")
    void headingTwice() {
        assertEquals("ledgerfile.heading-twice", refusal(GOOD.replace("年龄", "姓名")));
    }

    @Test
    @DisplayName("truncated within quotes: the line where the quote was opened is named")
    void openQuote() {
        InputError error = refusal((GOOD + "\"甲\"\"乙\",\"丙\n丁").getBytes(StandardCharsets.UTF_8));
        assertEquals("tablefile.truncated", error.code());
        assertEquals("3", error.found());
    }

    @Test
    @DisplayName("truncated within the last row")
    void shortLastRow() {
        assertEquals("ledgerfile.truncated", refusal(GOOD.substring(0, GOOD.length() - 30)));
    }

    @Test
    @DisplayName("no valid row: none at all, or none without a fault, and then the first fault is named")
    void noValidRow() {
        assertEquals("ledgerfile.no-valid-row", refusal(SampleLedger.csv(List.of())));
        InputError error = refusal(
                SampleLedger.csv(List.of(Map.of(LedgerColumn.REMARKS, "x"))).getBytes(StandardCharsets.UTF_8));
        assertEquals("ledgerfile.no-valid-row", error.code());
        assertEquals("1", error.found());
        assertEquals(List.of("2 姓名 ledgerfile.required"), error.arguments());
    }

    @Test
    @DisplayName("a file beyond the limits is refused, and so are limits that allow nothing")
    void limits() {
        Path file = SampleLedger.file(folder, SampleLedger.csv(List.of(SampleLedger.row(1), SampleLedger.row(2))));
        assertEquals("ledgerfile.rows", refusal(file, TableLimits.USUAL.withRows(1)));
        assertEquals("tablefile.cell-length", refusal(file, TableLimits.USUAL.withCellLength(9)));
        assertThrows(InvalidInputException.class, () -> TableLimits.USUAL.withRows(0));
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8)).code();
    }

    private InputError refusal(byte[] bytes) {
        return SampleLedger.refusal(SampleLedger.file(folder, bytes));
    }

    private static String refusal(Path file, TableLimits limits) {
        LedgerSettings usual = SampleLedger.SETTINGS;
        LedgerReader reader =
                new LedgerReader(new LedgerSettings(usual.gazetteer(), usual.layout(), usual.asOf(), limits));
        return assertThrows(InvalidInputException.class, () -> reader.read(file, rows -> {}))
                .errors()
                .get(0)
                .code();
    }
}
