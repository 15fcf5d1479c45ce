package org.zhaoliao.html.report;

import java.util.List;

/**
 * A table of texts.
 *
 * @param caption what it shows
 * @param columns its columns
 * @param rows the cells; as many in each row as there are columns
 * @param totals the last row, set apart; empty when there is none
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows, List<String> totals) {

    private static final int LONG = 25;

    /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        for (List<String> row : rows) {
            checkWidth(caption, row, columns);
        }
        if (!totals.isEmpty()) {
            checkWidth(caption, totals, columns);
        }
    }

    /** A table without a row of totals. */
    public static Table of(String caption, List<Column> columns, List<List<String>> rows) {
        return new Table(caption, columns, rows, List.of());
    }

    /** Whether the page shows it folded. */
    boolean isLong() {
        return rows.size() > LONG;
    }

    private static void checkWidth(String caption, List<String> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(caption + ": " + row.size() + " cells, " + columns.size() + " columns");
        }
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param numeric whether its cells are numbers
     */
    public record Column(String name, boolean numeric) {

        /** A column of texts. */
        public static Column text(String name) {
            return new Column(name, false);
        }

        /** A column of numbers. */
        public static Column number(String name) {
            return new Column(name, true);
        }
    }
}
