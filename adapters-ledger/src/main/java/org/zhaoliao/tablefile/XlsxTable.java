package org.zhaoliao.tablefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook that was found harmless: its sheets, and the rows of each. */
final class XlsxTable {

    private final Path file;
    private final WorkbookCheck check;
    private final List<String> visible;
    private final DateSystem dates;

    XlsxTable(Path file, TableLimits limits) throws IOException {
        this.file = file;
        this.check = WorkbookCheck.of(file, limits);
        try (ReadableWorkbook workbook = open()) {
            this.visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
            this.dates = dates(workbook);
        }
    }

    /** The sheets that are not hidden. */
    List<String> visible() {
        return visible;
    }

    DateSystem dates() {
        return dates;
    }

    /** The rows of a sheet; one that is named may be hidden. */
    RowSource rows(String name) throws IOException {
        ReadableWorkbook workbook = open();
        try {
            Sheet sheet = workbook.findSheet(name)
                    .orElseThrow(() -> Fault.of(file, "sheet", name, String.join("、", visible)));
            return new XlsxRows(file, workbook, sheet, check.merged(String.valueOf(sheet.getId())));
        } catch (ExcelReaderException broken) {
            workbook.close();
            throw Fault.of(file, "workbook-broken", "");
        } catch (IOException | RuntimeException failed) {
            workbook.close();
            throw failed;
        }
    }

    static DateSystem dates(ReadableWorkbook workbook) {
        return workbook.isDate1904() ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
    }

    /** With the formats of its cells, if it has any. */
    private ReadableWorkbook open() {
        return Stream.of(true, false)
                .flatMap(formats -> opened(formats).stream())
                .findFirst()
                .orElseThrow(() -> Fault.of(file, "workbook-broken", ""));
    }

    private List<ReadableWorkbook> opened(boolean formats) {
        try {
            return List.of(new ReadableWorkbook(file.toFile(), new ReadingOptions(formats, true)));
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }
}
