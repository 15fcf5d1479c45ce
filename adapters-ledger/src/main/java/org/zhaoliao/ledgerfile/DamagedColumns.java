package org.zhaoliao.ledgerfile;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableRow;

/**
 * The columns of long numbers in which a spreadsheet has damaged at least one (被电子表格损坏的列).
 *
 * <p>It keeps fifteen digits and writes zeros for the others. One resident ID number in eleven that was damaged so passes its check, with another sex;
 * an account passes always. In such a column no number that ends so can be told from a damaged one; an account neither where another column is damaged, or most
 * of its own column ends so.
 */
final class DamagedColumns {

    private static final List<LedgerColumn> LONG_NUMBERS = List.of(
            LedgerColumn.RESIDENT_ID,
            LedgerColumn.CAREGIVER_RESIDENT_ID,
            LedgerColumn.BANK_ACCOUNT,
            LedgerColumn.CARD_ACCOUNT);
    private static final Set<LedgerColumn> ACCOUNTS =
            Sets.immutableEnumSet(LedgerColumn.BANK_ACCOUNT, LedgerColumn.CARD_ACCOUNT);
    private static final Pattern DAMAGED_ID = Pattern.compile("\\d{15}000");

    private final Map<LedgerColumn, Integer> firstRows = new EnumMap<>(LedgerColumn.class);
    private final Map<LedgerColumn, ZeroEnds> zeroEnds = new EnumMap<>(LedgerColumn.class);

    /** Looks at a row before any is taken in. */
    void look(int rowNumber, Map<LedgerColumn, String> cells) {
        for (LedgerColumn column : LONG_NUMBERS) {
            String text = text(column, cells);
            if (!firstRows.containsKey(column) && isDamaged(column, text)) {
                firstRows.put(column, rowNumber);
            }
            if (ACCOUNTS.contains(column)) {
                zeroEnds.computeIfAbsent(column, c -> new ZeroEnds()).look(text);
            }
        }
    }

    /** Why numbers of a row cannot be relied on although each by itself is sound. */
    List<InputError> doubts(Map<LedgerColumn, String> cells) {
        List<InputError> doubts = new ArrayList<>();
        for (LedgerColumn column : LONG_NUMBERS) {
            String text = text(column, cells);
            if (ZeroEnds.isOne(text) && !isDamaged(column, text)) {
                doubt(column, text).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private Optional<InputError> doubt(LedgerColumn column, String text) {
        return damagedRow(column, text)
                .map(row -> InputError.of(
                        column.heading(), "ledgerfile.spreadsheet-doubt", PlainText.hidden(text), String.valueOf(row)))
                .or(() -> Optional.ofNullable(zeroEnds.get(column))
                        .filter(ZeroEnds::areMost)
                        .map(ends -> InputError.of(
                                column.heading(),
                                "ledgerfile.spreadsheet-zeros",
                                PlainText.hidden(text),
                                ends.count(),
                                ends.ofLongOnes())));
    }

    /** A row in which a number of the column was damaged, or, since nothing else tells of an account that hardly ends so by chance, of any column. */
    private Optional<Integer> damagedRow(LedgerColumn column, String text) {
        Optional<Integer> own = Optional.ofNullable(firstRows.get(column));
        return own.isPresent() || !ACCOUNTS.contains(column) || !ZeroEnds.isBeyondChance(text)
                ? own
                : firstRows.values().stream().min(Comparator.naturalOrder());
    }

    /** Whether it is not sure whom a row is about, so that it must not be held against another with the same number. */
    boolean isNobodySure(Headings headings, TableRow row) {
        return firstRows.containsKey(LedgerColumn.RESIDENT_ID)
                && row.cells().size() == headings.count()
                && ZeroEnds.isOne(PlainText.of(headings.cell(LedgerColumn.RESIDENT_ID, row.cells())));
    }

    private static boolean isDamaged(LedgerColumn column, String text) {
        if (CellValues.isQuantity(text)) {
            return true;
        }
        return !ACCOUNTS.contains(column) && DAMAGED_ID.matcher(text).matches() && !ResidentId.isOne(text);
    }

    private static String text(LedgerColumn column, Map<LedgerColumn, String> cells) {
        return PlainText.of(cells.getOrDefault(column, ""));
    }
}
