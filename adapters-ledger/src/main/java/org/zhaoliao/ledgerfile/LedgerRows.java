package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.tablefile.TableRow;
import org.zhaoliao.tablefile.TableRows;

/** The rows of a ledger below its headings, without blank ones. */
final class LedgerRows implements Iterator<TableRow>, AutoCloseable {

    private final LedgerTable table;
    private final TableRows rows;
    private final int headingRow;
    private final int most;
    private int count;
    private @Nullable TableRow ahead;

    LedgerRows(LedgerTable table, TableRows rows, int headingRow, int most) {
        this.table = table;
        this.rows = rows;
        this.headingRow = headingRow;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && rows.hasNext()) {
            TableRow row = rows.next();
            ahead = row.number() <= headingRow || row.isBlank() ? null : row;
        }
        return ahead != null;
    }

    /** The next row, with as many cells as there are headings, unless it has more or is a short one of a text file. */
    @Override
    public TableRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        TableRow row = ahead;
        ahead = null;
        if (++count > most) {
            throw Refusal.of(table.file(), "rows", most, most);
        }
        if (table.showsTruncation() && row.cells().size() < table.headings().count() && !rows.hasNext()) {
            throw Refusal.of(table.file(), "truncated", row.number());
        }
        return table.leavesOutCells() ? padded(row) : row;
    }

    @Override
    public void close() {
        rows.close();
    }

    private TableRow padded(TableRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < table.headings().count()) {
            cells.add("");
        }
        return new TableRow(row.number(), cells, row.faults());
    }
}
