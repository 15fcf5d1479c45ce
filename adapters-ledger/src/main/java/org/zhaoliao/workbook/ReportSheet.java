package org.zhaoliao.workbook;

import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one table into its sheet. */
final class ReportSheet {

    private static final String TEXT = "@";
    private static final String WHOLE = "#,##0";
    private static final String WITH_DECIMALS = "#,##0.00";
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;

    private final Worksheet sheet;
    private final ReportTable table;
    private int row;

    ReportSheet(Workbook workbook, ReportTable table) {
        this.sheet = workbook.newWorksheet(table.name());
        this.table = table;
    }

    void write() {
        sheet.freezePane(1, 1);
        headings();
        table.lines().forEach(line -> line(line, false));
        if (!table.total().isEmpty()) {
            line(table.sums(), true);
        }
    }

    private void headings() {
        for (int i = 0; i < table.columns().size(); i++) {
            String heading = table.columns().get(i).heading();
            sheet.inlineString(row, i, heading);
            sheet.style(row, i)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .borderStyle("thin")
                    .set();
            sheet.width(i, width(i));
        }
        row++;
    }

    private void line(List<ReportCell> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            boolean number = put(i, cells.get(i));
            StyleSetter style = sheet.style(row, i).borderStyle("thin").format(number ? format(i) : TEXT);
            (bold ? style.bold() : style).set();
        }
        row++;
    }

    private boolean put(int column, ReportCell cell) {
        if (cell instanceof ReportCell.Quantity quantity) {
            sheet.value(row, column, quantity.value());
        } else if (cell instanceof ReportCell.Text text) {
            sheet.inlineString(row, column, text.text());
        }
        return cell instanceof ReportCell.Quantity;
    }

    private String format(int column) {
        return table.columns().get(column).kind() == ReportColumn.Kind.COUNT ? WHOLE : WITH_DECIMALS;
    }

    /** Wide enough for the longest text; a Chinese character takes two places. */
    private int width(int column) {
        int longest = table.lines().stream()
                .map(line -> line.get(column))
                .mapToInt(cell -> cell instanceof ReportCell.Text text ? places(text.text()) : 0)
                .max()
                .orElse(0);
        int heading = places(table.columns().get(column).heading());
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, heading) + 2));
    }

    private static int places(String text) {
        return text.codePoints().map(character -> character < 128 ? 1 : 2).sum();
    }
}
