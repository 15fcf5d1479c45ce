package org.zhaoliao.tablefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.zhaoliao.reason.InvalidInputException;

/** The rows of a sheet, hidden ones too: a filter hides rows, and a person is not to be lost to it. */
final class XlsxRows implements RowSource {

    private final Path file;
    private final ReadableWorkbook workbook;
    private final List<CellRange> merged;
    private final XlsxCells texts;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int last;

    XlsxRows(Path file, ReadableWorkbook workbook, Sheet sheet, List<CellRange> merged) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.merged = merged;
        this.texts = new XlsxCells(XlsxTable.dates(workbook));
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        return sound(rows::hasNext);
    }

    @Override
    public TableRow next() {
        return sound(() -> row(rows.next()));
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private TableRow row(Row row) {
        // a sheet need not number its rows
        last = Math.max(row.getRowNum(), last + 1);
        List<String> cells = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>(XlsxCells.merged(
                merged.stream().filter(range -> range.covers(last)).toList()));
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : Objects.requireNonNull(texts.text(cell)));
            if (cell != null) {
                texts.fault(cell).ifPresent(faults::add);
            }
        }
        return new TableRow(last, trimmed(cells), faults);
    }

    /** A spreadsheet keeps empty cells that were formatted once. */
    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** The library lets through whatever goes wrong within it, and all of it means that the sheet is not what it should be. */
    private <T> T sound(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInputException ours) {
            throw ours;
        } catch (RuntimeException broken) {
            throw Fault.of(file, "workbook-broken", last + 1);
        }
    }
}
