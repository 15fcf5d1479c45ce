package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.CellFault;
import org.zhaoliao.tablefile.TableRow;

/**
 * What is wrong with a row before its cells are read (整行问题): the number of its cells, and cells that cannot be relied on or contradict each other. What stands
 * in a column that no heading means does not count, so that such a row is held against the others of its person.
 */
final class RowFaults {

    /** It lies over whole cells, so that it counts whatever column it begins in. */
    private static final String MERGED = "tablefile.merged";

    private final Headings headings;
    private final CellMeaning meaning;

    RowFaults(Headings headings, CellMeaning meaning) {
        this.headings = headings;
        this.meaning = meaning;
    }

    /** None when every cell of the row can be read. */
    List<InputError> of(TableRow row) {
        List<InputError> faults = new ArrayList<>();
        if (row.cells().size() != headings.count()) {
            faults.add(InputError.of(
                    "", "ledgerfile.cell-count", String.valueOf(row.cells().size()), headings.count()));
        } else {
            faults.addAll(differing(row));
        }
        row.faults().stream()
                .filter(this::counts)
                .map(fault -> InputError.of(path(fault), fault.code(), fault.found()))
                .forEach(faults::add);
        return faults;
    }

    /** Which of two things that are said under two headings for one column is right nobody can tell. */
    private List<InputError> differing(TableRow row) {
        List<InputError> differing = new ArrayList<>();
        headings.doubled(row.cells()).forEach((column, places) -> {
            long meanings = places.stream()
                    .map(place -> meaning.of(column, row.cells().get(place)))
                    .distinct()
                    .count();
            if (meanings > 1) {
                differing.add(InputError.of(column.heading(), "ledgerfile.heading-differs", "", written(places)));
            }
        });
        return differing;
    }

    private String written(List<Integer> places) {
        return places.stream().map(headings.written()::get).collect(Collectors.joining("、"));
    }

    private boolean counts(CellFault fault) {
        boolean whole = fault.code().equals(MERGED) || fault.column() == CellFault.WHOLE_ROW;
        return whole || headings.at(fault.column()).isPresent();
    }

    private String path(CellFault fault) {
        return headings.at(fault.column()).map(LedgerColumn::heading).orElse("");
    }
}
