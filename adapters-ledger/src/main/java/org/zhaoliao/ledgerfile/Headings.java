package org.zhaoliao.ledgerfile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first row of a ledger file: which column stands where. Headings that no column has are left alone. */
final class Headings {

    private final List<String> written;
    private final Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);

    private Headings(Path file, List<String> written) {
        this.written = List.copyOf(written);
        for (int i = 0; i < written.size(); i++) {
            place(file, i);
        }
    }

    /** @throws org.zhaoliao.reason.InvalidInputException {@code ledgerfile.headings} or {@code ledgerfile.heading-twice} */
    static Headings of(Path file, List<String> written) {
        Headings headings = new Headings(file, written);
        String missing = LedgerColumn.REQUIRED.stream()
                .filter(column -> !headings.places.containsKey(column))
                .map(LedgerColumn::heading)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw FileCheck.fault(file, "headings", missing);
        }
        return headings;
    }

    List<String> written() {
        return written;
    }

    int count() {
        return written.size();
    }

    /** A full row by column. */
    Map<LedgerColumn, String> byColumn(List<String> cells) {
        Map<LedgerColumn, String> byColumn = new EnumMap<>(LedgerColumn.class);
        places.forEach((column, place) -> byColumn.put(column, cells.get(place)));
        return byColumn;
    }

    private void place(Path file, int index) {
        Arrays.stream(LedgerColumn.values())
                .filter(column -> column.isMeantBy(written.get(index)))
                .forEach(column -> {
                    if (places.putIfAbsent(column, index) != null) {
                        throw FileCheck.fault(file, "heading-twice", column.heading());
                    }
                });
    }
}
