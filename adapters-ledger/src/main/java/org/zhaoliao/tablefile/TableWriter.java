package org.zhaoliao.tablefile;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table row by row into a file of a given shape (写出表格), and keeps no more than a few hundred rows in memory.
 *
 * <p>Every cell is text, so that no digit of a number is lost. None can become a formula: in CSV a cell that a spreadsheet would compute (it begins with
 * {@code = + - @}) gets an apostrophe in front of it, and a workbook says of each cell that it is text.
 */
public final class TableWriter implements AutoCloseable {

    private final RowWriter writer;

    private TableWriter(RowWriter writer) {
        this.writer = writer;
    }

    /** What each form does with a row. */
    interface RowWriter extends Closeable {

        void write(List<String> cells) throws IOException;
    }

    /**
     * Begins a file, in place of any that is there, with the headings of the shape.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static TableWriter open(Path file, TableShape shape) {
        try {
            return new TableWriter(
                    switch (shape.format()) {
                        case XLSX -> new XlsxWriter(file, shape);
                        case CSV -> new CsvTextWriter(file, shape);
                        case NDJSON -> new NdjsonWriter(file, shape);
                    });
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Writes a row: a cell for each heading, and, where the form has room for them, more. */
    public void write(List<String> cells) {
        try {
            writer.write(cells);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Ends the file. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
