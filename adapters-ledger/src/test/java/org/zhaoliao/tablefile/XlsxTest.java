package org.zhaoliao.tablefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.tablefile.Workbooks.row;
import static org.zhaoliao.tablefile.Workbooks.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoliao.reason.InvalidInputException;

@DisplayName("W3.0: cells of a workbook")
class XlsxTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "<v>812.35000000000002</v>, 812.35",
        "<v>0.1</v>, 0.1",
        "<v>19500308</v>, 19500308",
        "<v>141121195003010</v>, 141121195003010",
        "<v>1.41121195003010E+17</v>, 1.4112119500301E+17",
        "<v>141121195003011234</v>, 1.41121195003011E+17",
        "<v>1E+999999999</v>, 1E+999999999",
        "<v>-5</v>, -5",
        "<v></v>, ''",
        "<f>1+1</f><v>2</v>, 2"
    })
    @DisplayName(
            "a number is shown as a spreadsheet shows it; of more than fifteen digits, so that nobody takes it for an ID number")
    void numbers(String content, String text) {
        assertEquals(text, cell("<c r=\"A1\">" + content + "</c>"));
    }

    @ParameterizedTest(name = "{0} in format {1} is {2}")
    @CsvSource({
        "18330, 1, 1950-03-08",
        "18330, 2, 1950-03-08",
        "42064, 3, 2015-03-01",
        "18330.5, 1, 1950-03-08 12:00",
        "18329.9999999, 1, 1950-03-08",
        "61, 1, 1900-03-01",
        "60, 1, 60",
        "2958466, 1, 2958466",
        "18330, 0, 18330"
    })
    @DisplayName("a number in a format of days is a day")
    void days(String number, int style, String text) {
        assertEquals(text, cell("<c r=\"A1\" s=\"" + style + "\"><v>" + number + "</v></c>"));
    }

    @Test
    @DisplayName("a workbook may count its days from 1904")
    void from1904() {
        Path file = workbook()
                .from1904()
                .sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>16868</v></c></row>")
                .in(folder);
        assertEquals("1950-03-08", rows(file).get(0).cells().get(0));
        assertEquals(
                DateSystem.FROM_1904, TableFile.open(file, TableLimits.USUAL).dates());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<c r='A1' t='str'><f>B1</f><v>文</v></c>, 文, ''",
        "<c r='A1'><f>B1</f></c>, '', tablefile.formula",
        "<c r='A1' t='e'><v>#N/A</v></c>, '', tablefile.cell-error",
        "<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>, '', tablefile.cell-error",
        "<c r='A1'><v>1x5</v></c>, '', tablefile.cell-error",
        "<c r='A1' t='b'><v>1</v></c>, TRUE, ''"
    })
    @DisplayName(
            "of a formula the value counts that the spreadsheet kept; without one, or with an error, the cell cannot be relied on")
    void formulas(String cell, String text, String code) {
        Path file = workbook()
                .sheet("S", "<row r=\"1\">" + cell + "<c r=\"B1\"><v>1</v></c></row>")
                .in(folder);
        TableRow row = rows(file).get(0);
        assertEquals(text, row.cells().get(0));
        assertEquals(
                code.isEmpty() ? List.of() : List.of(code),
                row.faults().stream().map(CellFault::code).toList());
    }

    @Test
    @DisplayName("merged cells are a fault of every row they cover")
    void merged() {
        Path file = workbook()
                .sheet(
                        "S",
                        "visible",
                        row(1, "a", "b") + row(2, "c", "d") + row(3, "", "e"),
                        "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
                .in(folder);
        List<TableRow> rows = rows(file);
        assertEquals(List.of(), rows.get(0).faults());
        List<CellFault> fault = List.of(new CellFault(0, "tablefile.merged", "A2:A3"));
        assertEquals(fault, rows.get(1).faults());
        assertEquals(fault, rows.get(2).faults());
    }

    @Test
    @DisplayName("hidden rows are read, hidden sheets only by their name; rows keep their numbers")
    void hidden() {
        Path file = workbook()
                .sheet("甲", row(2, "a") + "<row r=\"5\" hidden=\"1\"><c r=\"A5\"><v>1</v></c></row>")
                .sheet("乙", "hidden", row(1, "b"), "")
                .in(folder);
        TableFile table = TableFile.open(file, TableLimits.USUAL);
        assertEquals(List.of("甲"), table.sheets());
        assertEquals(List.of(2, 5), rows(file).stream().map(TableRow::number).toList());
        try (TableRows rows = table.rows("乙")) {
            assertEquals(List.of("b"), rows.next().cells());
        }
        InvalidInputException unknown = assertThrows(InvalidInputException.class, () -> table.rows("丙"));
        assertEquals("tablefile.sheet", unknown.errors().get(0).code());
    }

    @Test
    @DisplayName("texts of the shared table, also in pieces and with phonetics; rows and cells without a reference")
    void shared() {
        Path file = workbook()
                .texts("<sst><si><r><t>文</t></r><r><t>水</t></r><rPh><t>wen</t></rPh></si></sst>")
                .sheet("S", "<row><c t=\"s\"><v>0</v></c><c/><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c></row>")
                .in(folder);
        List<TableRow> rows = rows(file);
        assertEquals(List.of("文水", "", "文水"), rows.get(0).cells());
        assertEquals(List.of(1, 2), rows.stream().map(TableRow::number).toList());
    }

    private String cell(String xml) {
        List<String> cells = rows(workbook()
                        .sheet("S", "<row r=\"1\">" + xml + "<c r=\"B1\"><v>1</v></c></row>")
                        .in(folder))
                .get(0)
                .cells();
        return cells.get(0);
    }

    private static List<TableRow> rows(Path file) {
        TableFile table = TableFile.open(file, TableLimits.USUAL);
        List<TableRow> rows = new ArrayList<>();
        try (TableRows read = table.rows(table.sheets().get(0))) {
            read.forEachRemaining(rows::add);
        }
        return rows;
    }
}
