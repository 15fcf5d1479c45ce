package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableFormat;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.TableWriter;

@DisplayName("W3.0: large ledgers")
class LargeLedgerTest {

    private static final int ROWS = 100_000;

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
}
