package org.zhaoliao.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The cells of a sheet as texts. */
final class Sheets {

    private Sheets() {}

    static List<List<String>> read(Path workbook, String sheet) throws IOException {
        try (ReadableWorkbook file = new ReadableWorkbook(Files.newInputStream(workbook))) {
            return file.findSheet(sheet).orElseThrow().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : text(cell))
                            .toList())
                    .toList();
        }
    }

    private static String text(Cell cell) {
        return cell.getValue() == null ? "" : String.valueOf(cell.getValue());
    }
}
