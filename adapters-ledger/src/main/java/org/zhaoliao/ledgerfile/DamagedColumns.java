package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableRow;

/**
 * The columns of long numbers in which a spreadsheet has damaged at least one (被电子表格损坏的列).
 *
 * <p>It keeps fifteen digits and writes zeros for the others. One resident ID number in eleven that was damaged so passes its check, with another sex;
 * an account passes always. In such a column no number that ends so can be told from a damaged one.
 */
final class DamagedColumns {

    private static final List<LedgerColumn> LONG_NUMBERS = List.of(
            LedgerColumn.RESIDENT_ID,
            LedgerColumn.CAREGIVER_RESIDENT_ID,
            LedgerColumn.BANK_ACCOUNT,
            LedgerColumn.CARD_ACCOUNT);
    private static final Pattern LOST_DIGITS = Pattern.compile("\\d{15}0+");
    private static final Pattern DAMAGED_ID = Pattern.compile("\\d{15}000");

    private final Map<LedgerColumn, Integer> firstRows = new EnumMap<>(LedgerColumn.class);

    /** Looks at a row before any is taken in. */
    void look(int rowNumber, Map<LedgerColumn, String> cells) {
        LONG_NUMBERS.stream()
                .filter(column -> !firstRows.containsKey(column) && isDamaged(column, text(column, cells)))
                .forEach(column -> firstRows.put(column, rowNumber));
    }

    /** Why numbers of a row cannot be relied on although each by itself is sound. */
    List<InputError> doubts(Map<LedgerColumn, String> cells) {
        List<InputError> doubts = new ArrayList<>();
        firstRows.forEach((column, row) -> {
            String text = text(column, cells);
            if (LOST_DIGITS.matcher(text).matches() && !isDamaged(column, text)) {
                doubts.add(InputError.of(
                        column.heading(), "ledgerfile.spreadsheet-doubt", PlainText.hidden(text), String.valueOf(row)));
            }
        });
        return doubts;
    }

    /** Whether it is not sure whom a row is about, so that it must not be held against another with the same number. */
    boolean isNobodySure(Headings headings, TableRow row) {
        return firstRows.containsKey(LedgerColumn.RESIDENT_ID)
                && row.cells().size() == headings.count()
                && LOST_DIGITS
                        .matcher(text(LedgerColumn.RESIDENT_ID, headings.byColumn(row.cells())))
                        .matches();
    }

    private static boolean isDamaged(LedgerColumn column, String text) {
        boolean isAccount = column == LedgerColumn.BANK_ACCOUNT || column == LedgerColumn.CARD_ACCOUNT;
        if (CellValues.isQuantity(text)) {
            return true;
        }
        return !isAccount && DAMAGED_ID.matcher(text).matches() && !ResidentId.isOne(text);
    }

    private static String text(LedgerColumn column, Map<LedgerColumn, String> cells) {
        return PlainText.of(cells.getOrDefault(column, ""));
    }
}
