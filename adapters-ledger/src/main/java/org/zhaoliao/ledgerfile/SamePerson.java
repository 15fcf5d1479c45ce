package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableRow;

/** All rows of one person, held against each other: where two are filled they must mean the same, where one is blank another completes it. */
final class SamePerson {

    private final List<TableRow> rows;
    private final Map<LedgerColumn, String> cells;
    private final Set<LedgerColumn> differing = EnumSet.noneOf(LedgerColumn.class);

    private SamePerson(List<TableRow> rows, Map<LedgerColumn, String> first) {
        this.rows = rows;
        this.cells = first;
    }

    static SamePerson of(List<TableRow> rows, LedgerTable table, LedgerSettings settings) {
        Headings headings = table.headings();
        TableRow first = rows.get(0);
        boolean whole = first.cells().size() == headings.count();
        SamePerson person =
                new SamePerson(rows, whole ? headings.byColumn(first.cells()) : new EnumMap<>(LedgerColumn.class));
        CellMeaning meaning = new CellMeaning(settings, table.dates());
        rows.stream().skip(1).forEach(row -> person.add(headings.byColumn(row.cells()), meaning));
        return person;
    }

    boolean agrees() {
        return differing.isEmpty();
    }

    /** What the rows say together. */
    Map<LedgerColumn, String> cells() {
        return cells;
    }

    /** Why a row cannot stand beside the others: an error for each column in which they differ. */
    List<InputError> contradictions(TableRow row) {
        TableRow other = rows.get(row.equals(rows.get(0)) ? 1 : 0);
        List<InputError> errors = new ArrayList<>();
        differing.forEach(column -> errors.add(
                InputError.of(column.heading(), "ledgerfile.contradicts", "", String.valueOf(other.number()))));
        return errors;
    }

    private void add(Map<LedgerColumn, String> row, CellMeaning meaning) {
        row.forEach((column, cell) -> {
            String before = cells.getOrDefault(column, "");
            if (before.isBlank()) {
                cells.put(column, cell);
            } else if (!cell.isBlank() && !meaning.of(column, cell).equals(meaning.of(column, before))) {
                differing.add(column);
            }
        });
    }
}
