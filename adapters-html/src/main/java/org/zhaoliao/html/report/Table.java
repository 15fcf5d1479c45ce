package org.zhaoliao.html.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** How many columns fit an A4 page upright, beside the first, with headings of a few Chinese characters. */
    private static final int FITTING = 12;

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

    /** The table as the page shows it: in pieces when it is wider than the paper, each beginning with the first column. */
    List<Table> pieces() {
        int others = columns.size() - 1;
        if (others <= FITTING) {
            return List.of(this);
        }
        int pieces = (others + FITTING - 1) / FITTING;
        return IntStream.range(0, pieces)
                .mapToObj(piece -> piece(
                        caption + " (" + (piece + 1) + "/" + pieces + ")",
                        1 + piece * others / pieces,
                        1 + (piece + 1) * others / pieces))
                .toList();
    }

    private Table piece(String name, int from, int to) {
        return new Table(
                name,
                cut(columns, from, to),
                rows.stream().map(row -> cut(row, from, to)).toList(),
                totals.isEmpty() ? totals : cut(totals, from, to));
    }

    private static <T> List<T> cut(List<T> row, int from, int to) {
        return Stream.concat(row.stream().limit(1), row.subList(from, to).stream())
                .toList();
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
