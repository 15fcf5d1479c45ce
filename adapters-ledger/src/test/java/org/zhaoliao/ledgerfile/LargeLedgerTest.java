package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableFormat;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.TableWriter;
import org.zhaoliao.tablefile.Workbooks;

@DisplayName("W3.0: large ledgers")
class LargeLedgerTest {

    private static final int ROWS = 100_000;
    private static final int MOST_ROWS_OF_A_SHEET = 1_048_576;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    @DisplayName("a hundred thousand rows are read in forty megabytes of heap, with progress, and none is lost")
    void bounded(TableFormat format) throws IOException, InterruptedException {
        assertEquals("100000 89000 1000 10000 100000", SmallHeap.run(folder, format, ROWS));
    }

    @Test
    @DisplayName("a sheet with a million rows is refused by the limits in one line, before a row is handed over")
    void million() {
        Path file = folder.resolve("million");
        List<String> headings =
                LedgerColumn.REQUIRED.stream().map(LedgerColumn::heading).toList();
        List<String> row = headings.stream().map(heading -> "x").toList();
        try (TableWriter writer =
                TableWriter.open(file, new TableShape(TableFormat.CSV, StandardCharsets.UTF_8, "", headings))) {
            for (int i = 0; i < 1_000_000; i++) {
                writer.write(row);
            }
        }
        InputError error = SampleLedger.refusal(file);
        assertEquals("ledgerfile.rows", error.code());
        assertEquals("200000", error.found());
    }

    @Test
    @DisplayName("and so is a sheet of a workbook with as many rows as a sheet can have")
    void fullSheet() {
        Random draw = new Random(1);
        StringBuilder rows = new StringBuilder(Workbooks.row(
                1, LedgerColumn.REQUIRED.stream().map(LedgerColumn::heading).toArray(String[]::new)));
        for (int i = 2; i <= MOST_ROWS_OF_A_SHEET; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>");
            rows.append(draw.nextInt()).append("</v></c></row>");
        }
        InputError error = SampleLedger.refusal(
                Workbooks.workbook().sheet("台账", rows.toString()).in(folder));

        assertEquals("ledgerfile.rows", error.code());
        assertEquals("200000", error.found());
    }
}
