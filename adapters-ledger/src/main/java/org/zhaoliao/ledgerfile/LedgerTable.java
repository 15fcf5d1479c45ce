package org.zhaoliao.ledgerfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.DateSystem;
import org.zhaoliao.tablefile.TableFile;
import org.zhaoliao.tablefile.TableFormat;
import org.zhaoliao.tablefile.TableRow;
import org.zhaoliao.tablefile.TableRows;
import org.zhaoliao.tablefile.TableShape;

/** The sheet of a file that is the ledger, and where its headings are. */
final class LedgerTable {

    /** So many rows from the top the headings may stand below a title. */
    private static final int SEARCHED = 10;

    private final Path file;
    private final TableFile table;
    private final int mostRows;
    private final Candidate chosen;
    private final RowFaults faults;

    private record Candidate(String sheet, int row, Headings headings) {

        int missing() {
            return headings.missing().size();
        }
    }

    private LedgerTable(Path file, TableFile table, LedgerSettings settings, Candidate chosen) {
        this.file = file;
        this.table = table;
        this.mostRows = settings.limits().rows();
        this.chosen = chosen;
        this.faults = new RowFaults(chosen.headings(), new CellMeaning(settings, table.dates()));
    }

    /** The sheet that the layout names, or else the only one that has the headings. */
    static LedgerTable find(Path file, TableFile table, LedgerSettings settings) {
        LedgerLayout layout = settings.layout();
        List<String> sheets = layout.sheet().isEmpty() ? table.sheets() : List.of(layout.sheet());
        List<Candidate> candidates = new ArrayList<>();
        sheets.forEach(sheet -> candidates.addAll(candidates(table, sheet, layout)));
        Candidate best = candidates.stream()
                .min(Comparator.comparing(Candidate::missing))
                .orElseThrow(() -> Refusal.of(file, "empty-table", ""));
        if (best.missing() > 0) {
            candidates.forEach(candidate -> Separated.refuse(file, layout, candidate.headings()));
            throw Refusal.of(file, "headings", String.join("、", best.headings().missing()));
        }
        List<String> fitting = candidates.stream()
                .filter(candidate -> candidate.missing() == 0)
                .map(Candidate::sheet)
                .distinct()
                .toList();
        if (fitting.size() > 1) {
            throw Refusal.of(file, "sheets", fitting.stream().collect(Collectors.joining("、")));
        }
        best.headings().checked(file, layout);
        return new LedgerTable(file, table, settings, best);
    }

    private static List<Candidate> candidates(TableFile table, String sheet, LedgerLayout layout) {
        List<Candidate> candidates = new ArrayList<>();
        try (TableRows rows = table.rows(sheet)) {
            while (rows.hasNext() && candidates.size() < SEARCHED) {
                TableRow row = rows.next();
                if (!row.isBlank()) {
                    candidates.add(new Candidate(sheet, row.number(), Headings.of(layout, row.cells())));
                }
            }
        }
        return candidates;
    }

    Path file() {
        return file;
    }

    Headings headings() {
        return chosen.headings();
    }

    /** What is wrong with a row before its cells are read. */
    List<InputError> faults(TableRow row) {
        return faults.of(row);
    }

    DateSystem dates() {
        return table.dates();
    }

    TableShape shape() {
        return table.shape(chosen.sheet(), chosen.headings().written());
    }

    /** The rows below the headings. */
    LedgerRows rows() {
        return new LedgerRows(this, table.rows(chosen.sheet()), chosen.row(), mostRows);
    }

    /** Whether a short last row means that the file was cut off. */
    boolean showsTruncation() {
        return table.format() == TableFormat.CSV;
    }

    /** Whether empty cells at the end of a row are left out. */
    boolean leavesOutCells() {
        return table.format() == TableFormat.XLSX;
    }
}
