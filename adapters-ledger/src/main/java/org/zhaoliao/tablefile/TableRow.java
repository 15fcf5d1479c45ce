package org.zhaoliao.tablefile;

import java.util.List;

/**
 * A row of a table (行).
 *
 * @param number the row as a spreadsheet counts it; in NDJSON the line, and 0 for the headings
 * @param cells its cells as text
 * @param faults cells that cannot be relied on
 */
public record TableRow(int number, List<String> cells, List<CellFault> faults) {

    public TableRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Shows no cell. */
    @Override
    public String toString() {
        return "TableRow[" + number + "]";
    }
}
