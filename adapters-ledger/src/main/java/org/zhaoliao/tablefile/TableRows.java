package org.zhaoliao.tablefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/** The rows of a table, one at a time, the headings first (逐行读取). Closing it closes the file. */
public final class TableRows implements Iterator<TableRow>, AutoCloseable {

    private final Path file;
    private final TableLimits limits;
    private final RowSource source;

    TableRows(Path file, TableLimits limits, RowSource source) {
        this.file = file;
        this.limits = limits;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    /**
     * The next row.
     *
     * @throws org.zhaoliao.reason.InvalidInputException {@code tablefile.columns}, {@code .cell-length}, {@code .json} or {@code .workbook-broken}
     */
    @Override
    public TableRow next() {
        TableRow row = source.next();
        if (row.cells().size() > limits.columns()) {
            throw Fault.of(file, "columns", row.cells().size(), limits.columns(), row.number());
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > limits.cellLength())) {
            throw Fault.of(file, "cell-length", row.number(), limits.cellLength());
        }
        return row;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
