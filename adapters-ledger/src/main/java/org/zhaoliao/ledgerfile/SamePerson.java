package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableRow;

/** All rows of one person, held against each other: where two are filled they must mean the same, where one is blank another completes it. */
final class SamePerson {

    /** So many other rows are named beside one. */
    private static final int NAMED = 5;

    private static final List<LedgerColumn> PAIRED =
            List.of(LedgerColumn.DISABILITY_KIND, LedgerColumn.DISABILITY_GRADE);

    private final Headings headings;
    private final CellMeaning meaning;
    private final Map<LedgerColumn, String> cells;
    private final Map<LedgerColumn, Map<String, List<Integer>>> rowsByMeaning = new EnumMap<>(LedgerColumn.class);
    private boolean isPaired;

    private SamePerson(Headings headings, CellMeaning meaning, Map<LedgerColumn, String> first) {
        this.headings = headings;
        this.meaning = meaning;
        this.cells = first;
    }

    static SamePerson of(List<TableRow> rows, LedgerTable table, LedgerSettings settings) {
        Headings headings = table.headings();
        TableRow first = rows.get(0);
        boolean whole = first.cells().size() == headings.count();
        SamePerson person = new SamePerson(
                headings,
                new CellMeaning(settings, table.dates()),
                whole ? headings.byColumn(first.cells()) : new EnumMap<>(LedgerColumn.class));
        if (rows.size() > 1) {
            rows.forEach(person::add);
        }
        return person;
    }

    boolean agrees() {
        return rowsByMeaning.values().stream().noneMatch(SamePerson::differs);
    }

    /** What the rows say together. */
    Map<LedgerColumn, String> cells() {
        return cells;
    }

    /** Why a row cannot stand beside the others: for each column in which they differ the rows that say otherwise; if it says nothing there itself, why nobody can tell what it means. */
    List<InputError> contradictions(TableRow row) {
        Map<LedgerColumn, String> own = meaning.of(headings.byColumn(row.cells()));
        List<InputError> errors = new ArrayList<>();
        List<InputError> undecided = new ArrayList<>();
        rowsByMeaning.forEach((column, rows) -> {
            if (differs(rows)) {
                String said = own.getOrDefault(column, "");
                (said.isEmpty() ? undecided : errors).add(contradiction(column, said, rows));
            }
        });
        return errors.isEmpty() ? undecided : errors;
    }

    private InputError contradiction(LedgerColumn column, String said, Map<String, List<Integer>> rows) {
        String others = rows.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(said))
                .flatMap(entry -> said.isEmpty() ? Stream.of(entry.getValue().get(0)) : entry.getValue().stream())
                .limit(NAMED)
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        return InputError.of(
                column.heading(), said.isEmpty() ? "ledgerfile.undecided" : "ledgerfile.contradicts", "", others);
    }

    private void add(TableRow row) {
        Map<LedgerColumn, String> own = headings.byColumn(row.cells());
        meaning.of(own)
                .forEach((column, said) -> rowsByMeaning
                        .computeIfAbsent(column, c -> new LinkedHashMap<>())
                        .computeIfAbsent(said, s -> new ArrayList<>())
                        .add(row.number()));
        complete(own);
    }

    /** Kinds and grades come from one row where one has both: another may have them in another order. */
    private void complete(Map<LedgerColumn, String> own) {
        boolean pairs =
                PAIRED.stream().noneMatch(column -> own.getOrDefault(column, "").isBlank());
        if (pairs && !isPaired) {
            PAIRED.forEach(column -> cells.put(column, own.getOrDefault(column, "")));
            isPaired = true;
        }
        own.forEach((column, cell) -> cells.merge(column, cell, (before, now) -> before.isBlank() ? now : before));
    }

    private static boolean differs(Map<String, List<Integer>> rows) {
        return rows.size() > 1;
    }
}
