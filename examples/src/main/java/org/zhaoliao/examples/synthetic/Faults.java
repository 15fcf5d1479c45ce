package org.zhaoliao.examples.synthetic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.ledgerfile.LedgerColumn;

/** Damages some rows of a ledger in the ways in which real ones are damaged; no row twice. */
final class Faults {

    private static final int FIRST_ROW = 2;

    private final Dice dice;
    private final List<Map<LedgerColumn, String>> rows;
    private final int original;
    private final Set<Integer> touched = new HashSet<>();
    private final List<PlantedFault> planted = new ArrayList<>();

    Faults(Dice dice, List<Map<LedgerColumn, String>> rows) {
        this.dice = dice;
        this.rows = rows;
        this.original = rows.size();
    }

    List<PlantedFault> plant() {
        for (int i = 0; i < 3; i++) {
            replace(LedgerColumn.RESIDENT_ID, "1.42322E+17", "identity.resident-id.spreadsheet-number");
        }
        replace(LedgerColumn.CARE_LEVEL, "一档", "ledgerfile.word");
        replace(LedgerColumn.CARE_LEVEL, "基本自理", "ledgerfile.word");
        replace(LedgerColumn.DISABILITY_GRADE, "", "ledgerfile.grade-missing");
        replace(LedgerColumn.DISABILITY_GRADE, "", "ledgerfile.grade-missing");
        replace(LedgerColumn.COUNTY, "142322", "ledgerfile.division-abolished");
        replace(LedgerColumn.COUNTY, "142431", "ledgerfile.division-abolished");
        wrongCheckDigit();
        duplicate();
        duplicate();
        fullWidth();
        return List.copyOf(planted);
    }

    /** Damages a cell that is filled. */
    private void replace(LedgerColumn column, String cell, String code) {
        int index = untouched(column);
        rows.get(index).put(column, cell);
        planted.add(new PlantedFault(index + FIRST_ROW, column, code));
    }

    private void wrongCheckDigit() {
        int index = untouched(LedgerColumn.RESIDENT_ID);
        rows.get(index).merge(LedgerColumn.RESIDENT_ID, "", (id, none) -> miscopied(id));
        planted.add(new PlantedFault(index + FIRST_ROW, LedgerColumn.RESIDENT_ID, "identity.resident-id.check-digit"));
    }

    /** Two rows that say the same are merged, which is no fault. */
    private void duplicate() {
        rows.add(new EnumMap<>(rows.get(untouched(LedgerColumn.RESIDENT_ID))));
    }

    /** What a Chinese input method leaves behind is no fault. */
    private void fullWidth() {
        rows.get(untouched(LedgerColumn.BASIC_AMOUNT)).put(LedgerColumn.BASIC_AMOUNT, "７８０");
        rows.get(untouched(LedgerColumn.FIRST_MONTH)).put(LedgerColumn.FIRST_MONTH, "２０１９－０３");
        rows.get(untouched(LedgerColumn.YEARLY_INCOME)).put(LedgerColumn.YEARLY_INCOME, "１，２００．５０");
    }

    /** Another check character, but no zero: trailing zeros would look like the damage of a spreadsheet. */
    private static String miscopied(String id) {
        return id.substring(0, 17) + (id.endsWith("7") ? "8" : "7");
    }

    private int untouched(LedgerColumn filled) {
        int index = dice.between(0, original - 1);
        while (rows.get(index).getOrDefault(filled, "").isEmpty() || !touched.add(index)) {
            index = dice.between(0, original - 1);
        }
        return index;
    }
}
