package org.zhaoliao.tablefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet, all cells text: what is typed into a cell of that format afterwards keeps its digits, too. */
final class XlsxWriter implements TableWriter.RowWriter {

    private static final int KEPT = 200;
    private static final int WIDTH = 20;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final String TEXT = "@";
    private static final String PROGRAM = "zhaoliao";
    private static final String VERSION = "1.0";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(Path file, TableShape shape) throws IOException {
        this.workbook = new Workbook(Files.newOutputStream(file), PROGRAM, VERSION);
        this.sheet = workbook.newWorksheet(sheetName(shape.sheet()));
        sheet.freezePane(0, 1);
        for (int i = 0; i < shape.headings().size(); i++) {
            sheet.width(i, WIDTH);
        }
        write(shape.headings());
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, writable(cells.get(i)));
            sheet.style(row, i).format(TEXT).set();
        }
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static String sheetName(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME ? "Sheet1" : name;
    }

    private static String writable(String cell) {
        return cell.substring(0, Math.min(cell.length(), LONGEST_CELL));
    }
}
