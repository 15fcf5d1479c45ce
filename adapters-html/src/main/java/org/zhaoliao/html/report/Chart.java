package org.zhaoliao.html.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart.
 *
 * @param kind its form
 * @param title what it shows
 * @param category what the categories are
 * @param unit what the values count
 * @param categories the names along the axis, or of the slices
 * @param series one or more rows of values, one value a category; a pie has one
 */
public record Chart(
        Kind kind, String title, String category, String unit, List<String> categories, List<Series> series) {

    /** @throws IllegalArgumentException when a series has another number of values than there are categories */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(title + ": " + one.name());
            }
        }
    }

    /** The form of a chart. */
    public enum Kind {
        /** A bar for each value. */
        BAR,
        /** The values of a category on top of each other. */
        STACKED_BAR,
        /** Shares of a whole. */
        PIE
    }

    /**
     * One row of values.
     *
     * @param name what it is
     * @param values one for each category
     */
    public record Series(String name, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** The same numbers as a table, for readers without a picture. */
    Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(category));
        series.forEach(one -> columns.add(Table.Column.number(one.name())));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(categories.get(i));
            for (Series one : series) {
                row.add(String.valueOf(one.values().get(i)));
            }
            rows.add(row);
        }
        return Table.of(title, columns, rows);
    }
}
