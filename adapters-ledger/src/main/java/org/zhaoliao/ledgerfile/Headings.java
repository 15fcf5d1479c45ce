package org.zhaoliao.ledgerfile;

import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The row of headings of a ledger file: which column stands where. Headings that no column has are left alone. */
final class Headings {

    private final List<String> written;
    private final Map<LedgerColumn, List<Integer>> places = new EnumMap<>(LedgerColumn.class);

    /** Those of the places that belong to a column with several: most ledgers have none. */
    private final Map<LedgerColumn, List<Integer>> doubled = new EnumMap<>(LedgerColumn.class);

    private Headings(LedgerLayout layout, List<String> written) {
        this.written = List.copyOf(written);
        for (int i = 0; i < written.size(); i++) {
            int place = i;
            layout.column(written.get(i))
                    .ifPresent(column -> places.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(place));
        }
        places.forEach((column, at) -> at.sort(Comparator.comparing(i -> layout.rank(column, written.get(i)))));
        doubled.putAll(Maps.filterValues(places, at -> at.size() > 1));
    }

    static Headings of(LedgerLayout layout, List<String> written) {
        return new Headings(layout, written);
    }

    /** @throws org.zhaoliao.reason.InvalidInputException {@code ledgerfile.heading-twice} */
    Headings checked(Path file, LedgerLayout layout) {
        doubled.forEach((column, at) -> {
            if (layout.refusesDoubled()) {
                throw Refusal.of(file, "heading-twice", column.heading(), written.get(at.get(1)));
            }
        });
        return this;
    }

    /** The required columns that no heading means. */
    List<String> missing() {
        return LedgerColumn.REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .map(LedgerColumn::heading)
                .toList();
    }

    List<String> written() {
        return written;
    }

    int count() {
        return written.size();
    }

    /** A full row by column. Of several columns for one thing the first that is filled counts, in the order of the layout. */
    Map<LedgerColumn, String> byColumn(List<String> cells) {
        Map<LedgerColumn, String> byColumn = new EnumMap<>(LedgerColumn.class);
        places.forEach((column, at) -> byColumn.put(column, filled(cells, at)));
        return byColumn;
    }

    /** One column of a full row, as {@link #byColumn} has it; empty when no heading means it. */
    String cell(LedgerColumn column, List<String> cells) {
        return filled(cells, places.getOrDefault(column, List.of()));
    }

    private static String filled(List<String> cells, List<Integer> at) {
        for (int place : at) {
            if (!cells.get(place).isBlank()) {
                return cells.get(place);
            }
        }
        return "";
    }

    /** Of a full row the places that are filled, where more than one stands for the same column. */
    Map<LedgerColumn, List<Integer>> doubled(List<String> cells) {
        Map<LedgerColumn, List<Integer>> contested = new EnumMap<>(LedgerColumn.class);
        doubled.forEach((column, at) -> {
            List<Integer> filled =
                    at.stream().filter(place -> !cells.get(place).isBlank()).toList();
            if (filled.size() > 1) {
                contested.put(column, filled);
            }
        });
        return contested;
    }

    /** The column that stands at a place. */
    Optional<LedgerColumn> at(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().contains(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
