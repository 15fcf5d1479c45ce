package org.zhaoliao.tablefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Cells of a workbook as text: of a formula the value that the spreadsheet kept, of a number in a format of days the day. */
final class XlsxCells {

    private static final Pattern SHEET_ERROR =
            Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)");

    private final DateSystem dates;

    XlsxCells(DateSystem dates) {
        this.dates = dates;
    }

    /** The text; empty of a cell that has a fault. */
    String text(Cell cell) {
        Object value = cell.getValue();
        if (value == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? dates.text(number) : NumberText.of(number);
        }
        if (value instanceof Boolean bool) {
            return bool ? "TRUE" : "FALSE";
        }
        return isError(cell) ? "" : cell.getText();
    }

    /** What is wrong with a cell. */
    Optional<CellFault> fault(Cell cell) {
        int column = cell.getColumnIndex();
        if (cell.getType() == CellType.ERROR || isError(cell)) {
            return Optional.of(new CellFault(column, "tablefile.cell-error", shown(cell)));
        }
        boolean uncomputed = cell.getType() == CellType.FORMULA && cell.getValue() == null;
        return uncomputed ? Optional.of(new CellFault(column, "tablefile.formula", "")) : Optional.empty();
    }

    /** A cell that a merged range covers, or begins in. */
    static List<CellFault> merged(List<CellRange> ranges) {
        return ranges.stream()
                .map(range -> new CellFault(range.left(), "tablefile.merged", range.text()))
                .toList();
    }

    private static boolean isError(Cell cell) {
        return cell.getType() == CellType.FORMULA
                && SHEET_ERROR.matcher(cell.getText()).matches();
    }

    private static String shown(Cell cell) {
        String text = Objects.requireNonNullElse(cell.getRawValue(), "");
        return SHEET_ERROR.matcher(text).matches() ? text : "";
    }

    private static boolean isDate(Cell cell) {
        Integer identifier = cell.getDataFormatId();
        return identifier != null
                && DateFormats.isDate(identifier, Objects.requireNonNullElse(cell.getDataFormatString(), ""));
    }
}
