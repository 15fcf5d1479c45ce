package org.zhaoliao.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableFile;
import org.zhaoliao.tablefile.TableLimits;
import org.zhaoliao.tablefile.TableRow;
import org.zhaoliao.tablefile.TableRows;

@DisplayName("W3.2: the census as a workbook under the county's headings")
class ReportWorkbookTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("is read back as it was written, sums and all; standards are not summed up")
    void readBack() throws IOException {
        Path file = written(List.of(QuarterlyReport.table("2026年第三季度", lines())));
        TableFile table = TableFile.open(file, TableLimits.USUAL);
        assertEquals(List.of("2026年第三季度"), table.sheets());
        List<TableRow> rows = rows(table, "2026年第三季度");
        assertEquals(
                QuarterlyReport.columns().stream().map(ReportColumn::heading).toList(),
                rows.get(0).cells());
        assertEquals("凤城镇", rows.get(1).cells().get(0));
        assertEquals("12.34", rows.get(1).cells().get(15));
        assertEquals("812", rows.get(1).cells().get(16));
        List<String> sums = rows.get(3).cells();
        assertEquals(List.of("合计", "30", "27"), sums.subList(0, 3));
        assertEquals("20.44", sums.get(15));
        assertEquals(16, sums.size(), "nothing stands under the standards");
        assertTrue(rows.stream().allMatch(row -> row.faults().isEmpty()));
    }

    @Test
    @DisplayName("what nobody knows is not summed up to zero, and what somebody knows is not taken for all")
    void blanks() throws IOException {
        List<ReportCell> unknown = new ArrayList<>(line("南安镇", 5, 5, "0"));
        unknown.set(15, ReportCell.blank());
        List<List<ReportCell>> some = List.of(lines().get(0), unknown);
        Path file = written(
                List.of(QuarterlyReport.table("都不知", List.of(unknown, unknown)), QuarterlyReport.table("有的不知", some)));
        TableFile table = TableFile.open(file, TableLimits.USUAL);
        assertEquals(15, rows(table, "都不知").get(3).cells().size(), "nothing stands under the amount, nor after it");
        assertEquals(15, rows(table, "有的不知").get(3).cells().size(), "nor where one row is blank");
        assertEquals("15", rows(table, "有的不知").get(3).cells().get(1));
    }

    @Test
    @DisplayName("quantities are numbers, all else is text, and there is no formula")
    void kinds() throws IOException {
        ReportTable persons = new ReportTable(
                "名单",
                List.of(
                        new ReportColumn("身份证号", ReportColumn.Kind.TEXT),
                        new ReportColumn("金额", ReportColumn.Kind.AMOUNT)),
                List.of(
                        List.of(ReportCell.of("142322195003080123"), ReportCell.of(new BigDecimal("812.50"))),
                        List.of(ReportCell.of("=1+1"), ReportCell.blank())),
                "");
        Path file = written(List.of(persons));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(sheet.contains("<v>812.5"), sheet);
        assertTrue(sheet.contains("frozen"), sheet);
        assertEquals(
                List.of("142322195003080123", "812.5"),
                rows(TableFile.open(file, TableLimits.USUAL), "名单").get(1).cells());
        assertEquals(
                List.of("=1+1"),
                rows(TableFile.open(file, TableLimits.USUAL), "名单").get(2).cells());
    }

    @Test
    @DisplayName("the same tables give the same bytes, without a time")
    void sameBytes() throws IOException {
        List<ReportTable> tables = List.of(QuarterlyReport.table("甲", lines()), QuarterlyReport.table("乙", List.of()));
        byte[] once = bytes(tables);
        assertArrayEquals(once, bytes(tables));
        Path file = Files.write(folder.resolve("timeless.xlsx"), once);
        assertFalse(part(file, "docProps/core.xml").contains("created"));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertTrue(zip.stream().allMatch(part -> part.getTimeLocal().getYear() == 1980));
        }
    }

    @Test
    @DisplayName("what is no table of a workbook is refused")
    void refused() {
        assertEquals("workbook.sheet-name", refusal(() -> QuarterlyReport.table("甲/乙", List.of())));
        assertEquals("workbook.sheet-name", refusal(() -> QuarterlyReport.table("", List.of())));
        assertEquals("workbook.line", refusal(() -> QuarterlyReport.table("甲", List.of(List.of(ReportCell.of("a"))))));
        List<ReportCell> wrong = new ArrayList<>(lines().get(0));
        wrong.set(1, ReportCell.of("三十"));
        assertEquals("workbook.kind", refusal(() -> QuarterlyReport.table("甲", List.of(wrong))));
        ReportTable table = QuarterlyReport.table("甲", List.of());
        assertEquals("workbook.sheets", refusal(() -> bytes(List.of(table, table))));
        assertEquals("workbook.sheets", refusal(() -> bytes(List.of())));
    }

    private static List<List<ReportCell>> lines() {
        return List.of(line("凤城镇", 10, 9, "12.34"), line("开栅镇", 20, 18, "8.10"));
    }

    private static List<ReportCell> line(String division, int all, int dispersed, String paid) {
        List<ReportCell> cells = new ArrayList<>();
        for (ReportColumn column : QuarterlyReport.columns()) {
            cells.add(column.kind() == ReportColumn.Kind.RATE ? ReportCell.of(812) : ReportCell.of(0));
        }
        cells.set(0, ReportCell.of(division));
        cells.set(1, ReportCell.of(all));
        cells.set(2, ReportCell.of(dispersed));
        cells.set(15, ReportCell.of(new BigDecimal(paid)));
        return cells;
    }

    private Path written(List<ReportTable> tables) throws IOException {
        return Files.write(folder.resolve("report.xlsx"), bytes(tables));
    }

    private static byte[] bytes(List<ReportTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWorkbook.write(out, tables);
        return out.toByteArray();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(InvalidInputException.class, attempt)
                .errors()
                .get(0)
                .code();
    }

    private static List<TableRow> rows(TableFile table, String sheet) {
        List<TableRow> rows = new ArrayList<>();
        try (TableRows read = table.rows(sheet)) {
            read.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry part = java.util.Objects.requireNonNull(zip.getEntry(name), name);
            try (InputStream in = zip.getInputStream(part)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
