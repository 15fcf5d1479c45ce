package org.zhaoliao.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A table of a report (报表), one sheet of a workbook: a line for each division, and the sums below.
 *
 * @param name the name of the sheet, 1 to 31 characters
 * @param columns at least one
 * @param lines a cell for each column
 * @param total what stands in the first cell of the line of sums; empty for no such line
 */
public record ReportTable(String name, List<ReportColumn> columns, List<List<ReportCell>> lines, String total) {

    private static final Pattern NAME = Pattern.compile("[^\\[\\]:*?/\\\\']{1,31}");

    /** The usual word for a line of sums (合计). */
    public static final String TOTAL = "合计";

    /**
     * Checks the table.
     *
     * @throws InvalidInputException {@code workbook.sheet-name}, {@code workbook.line} or {@code workbook.kind}
     */
    public ReportTable {
        columns = List.copyOf(columns);
        lines = lines.stream().map(List::copyOf).toList();
        if (!NAME.matcher(name).matches()) {
            throw InvalidInputException.of("name", "workbook.sheet-name", name);
        }
        if (columns.isEmpty()) {
            throw InvalidInputException.of("columns", "workbook.line", "0", 1);
        }
        for (int i = 0; i < lines.size(); i++) {
            check(columns, lines.get(i), "lines[" + i + "]");
        }
    }

    /** The line of sums. Columns that are not summed up are blank, and so are those with a blank cell: what is not known adds up to nothing that is known. */
    List<ReportCell> sums() {
        List<ReportCell> sums = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            sums.add(columns.get(i).isSummed() && isFull(i) ? ReportCell.of(sum(i)) : ReportCell.blank());
        }
        sums.set(0, ReportCell.of(total));
        return sums;
    }

    private boolean isFull(int column) {
        return lines.stream().noneMatch(line -> line.get(column) instanceof ReportCell.Blank);
    }

    private BigDecimal sum(int column) {
        return lines.stream()
                .map(line -> line.get(column))
                .map(cell -> cell instanceof ReportCell.Quantity quantity ? quantity.value() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void check(List<ReportColumn> columns, List<ReportCell> line, String path) {
        if (line.size() != columns.size()) {
            throw InvalidInputException.of(path, "workbook.line", String.valueOf(line.size()), columns.size());
        }
        for (int i = 0; i < line.size(); i++) {
            boolean text = columns.get(i).kind() == ReportColumn.Kind.TEXT;
            boolean fits =
                    text ? !(line.get(i) instanceof ReportCell.Quantity) : !(line.get(i) instanceof ReportCell.Text);
            if (!fits) {
                throw InvalidInputException.of(
                        path, "workbook.kind", columns.get(i).heading());
            }
        }
    }
}
