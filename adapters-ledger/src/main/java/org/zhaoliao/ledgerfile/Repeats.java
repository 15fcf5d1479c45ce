package org.zhaoliao.ledgerfile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.zhaoliao.tablefile.TableRow;

/** Who has several rows in a ledger, and which columns are damaged, found by going through it once; eight bytes a row are kept for it. */
final class Repeats {

    /** So many rows may have to be kept until the last row of their person has come. */
    private static final int MOST = 20_000;

    private static final int BEGINNING = 1_024;

    private final DamagedColumns damaged = new DamagedColumns();
    private final Map<Long, Integer> rowsByPerson = new HashMap<>();
    private long[] keys = new long[BEGINNING];
    private int size;

    private Repeats() {}

    /** @throws org.zhaoliao.reason.InvalidInputException {@code ledgerfile.repeats}, and whatever is wrong with the file as a whole */
    static Repeats of(LedgerTable table) {
        Repeats repeats = new Repeats();
        try (LedgerRows rows = table.rows()) {
            while (rows.hasNext()) {
                TableRow row = rows.next();
                repeats.look(table, row);
            }
        }
        int waiting = repeats.count();
        if (waiting > MOST) {
            throw Refusal.of(table.file(), "repeats", waiting, MOST);
        }
        return repeats;
    }

    /** How many rows a person has; 1 for whoever has no more. */
    int of(long person) {
        return rowsByPerson.getOrDefault(person, 1);
    }

    /** The columns in which numbers were damaged. */
    DamagedColumns damaged() {
        return damaged;
    }

    private void look(LedgerTable table, TableRow row) {
        Headings headings = table.headings();
        if (row.cells().size() == headings.count()) {
            damaged.look(row.number(), headings.byColumn(row.cells()));
        }
        PersonKey.of(table, row).ifPresent(this::add);
    }

    private void add(long person) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = person;
        size++;
    }

    private int count() {
        Arrays.sort(keys, 0, size);
        for (int i = 1; i < size; i++) {
            if (keys[i] == keys[i - 1]) {
                rowsByPerson.merge(keys[i], 2, (before, two) -> before + 1);
            }
        }
        keys = new long[0];
        return rowsByPerson.values().stream().mapToInt(Integer::intValue).sum();
    }
}
