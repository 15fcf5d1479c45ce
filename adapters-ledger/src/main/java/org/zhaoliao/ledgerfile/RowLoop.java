package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableRow;

/** Goes through the rows of one ledger: each is taken in, merged or given back. Rows of a person who has several wait for each other. */
final class RowLoop {

    private final LedgerTable table;
    private final Repeats repeats;
    private final RowReader reader;
    private final Tally tally;
    private final Map<Long, List<TableRow>> waiting = new LinkedHashMap<>();

    RowLoop(LedgerTable table, Repeats repeats, LedgerSettings settings, Tally tally) {
        this.table = table;
        this.repeats = repeats;
        this.reader = new RowReader(table, settings, repeats.damaged());
        this.tally = tally;
    }

    void run(IntConsumer progress) {
        tally.begin(table.shape());
        try (LedgerRows rows = table.rows()) {
            while (rows.hasNext()) {
                sort(rows.next());
                progress.accept(tally.read());
            }
        }
        waiting.values().forEach(this::settle);
        if (tally.summary().taken() == 0) {
            throw noValidRow(tally.summary());
        }
    }

    private void sort(TableRow row) {
        OptionalLong person =
                repeats.damaged().isNobodySure(table.headings(), row) ? OptionalLong.empty() : PersonKey.of(table, row);
        if (person.isEmpty() || repeats.of(person.getAsLong()) == 1) {
            settle(List.of(row));
            return;
        }
        List<TableRow> rows = waiting.computeIfAbsent(person.getAsLong(), p -> new ArrayList<>());
        rows.add(row);
        if (rows.size() == repeats.of(person.getAsLong())) {
            waiting.remove(person.getAsLong());
            settle(rows);
        }
    }

    private void settle(List<TableRow> rows) {
        SamePerson person = SamePerson.of(rows, table, reader.settings());
        if (!person.agrees()) {
            rows.forEach(row -> give(row, person.contradictions(row)));
            return;
        }
        RowCells cells = reader.cells(rows.get(0), person.cells());
        reader.read(cells)
                .ifPresentOrElse(
                        taken -> {
                            tally.taken(taken);
                            tally.merged(rows.size() - 1);
                        },
                        () -> rows.forEach(row -> give(row, cells.errors())));
    }

    private void give(TableRow row, List<InputError> errors) {
        tally.rejected(new RejectedRow(row.number(), row.cells(), errors));
    }

    /** Names the first fault, which is mostly the fault of all rows. */
    private InvalidInputException noValidRow(LedgerSummary summary) {
        String first = summary.faults().stream()
                .min(java.util.Comparator.comparing(LedgerSummary.FaultCount::firstRow))
                .map(fault -> fault.firstRow() + " " + fault.column() + " " + fault.code())
                .orElse("-");
        return Refusal.of(table.file(), "no-valid-row", summary.rejected(), first);
    }
}
