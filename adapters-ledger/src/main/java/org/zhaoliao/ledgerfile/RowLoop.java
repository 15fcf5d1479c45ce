package org.zhaoliao.ledgerfile;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.FactSource;

/** Goes through the rows of one file and sorts them into those taken in and those given back. */
final class RowLoop {

    private final Path file;
    private final LedgerSettings settings;
    private final IntConsumer progress;
    private final FactSource source;
    private final RowReader reader;
    private final List<LedgerRow> taken = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    RowLoop(Path file, LedgerSettings settings, IntConsumer progress) {
        this.file = file;
        this.settings = settings;
        this.progress = progress;
        this.source = new FactSource(FactSource.Kind.LEDGER, settings.asOf());
        this.reader = new RowReader(settings);
    }

    LedgerReading run(Iterator<CsvRecord> rows) {
        Headings headings = Headings.of(file, rows.next().getFields());
        int rowNumber = 1;
        while (rows.hasNext()) {
            List<String> cells = rows.next().getFields();
            rowNumber++;
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (!rows.hasNext() && cells.size() < headings.count()) {
                throw FileCheck.fault(file, "truncated", rowNumber);
            }
            sort(headings, rowNumber, cells);
            count();
        }
        if (taken.isEmpty()) {
            throw noValidRow();
        }
        return new LedgerReading(headings.written(), taken, rejected);
    }

    private void sort(Headings headings, int rowNumber, List<String> cells) {
        if (cells.size() != headings.count()) {
            InputError count =
                    InputError.of("", "ledgerfile.cell-count", String.valueOf(cells.size()), headings.count());
            rejected.add(new RejectedRow(rowNumber, cells, List.of(count)));
            return;
        }
        RowCells row = new RowCells(rowNumber, headings.byColumn(cells), source);
        Optional<LedgerRow> read = reader.read(row);
        read.ifPresentOrElse(taken::add, () -> rejected.add(new RejectedRow(rowNumber, cells, row.errors())));
    }

    private void count() {
        int read = taken.size() + rejected.size();
        if (read > settings.limits().rows()) {
            throw FileCheck.fault(file, "rows", read, settings.limits().rows());
        }
        progress.accept(read);
    }

    /** Names the first fault, which is mostly the fault of all rows. */
    private InvalidInputException noValidRow() {
        String first = rejected.stream()
                .findFirst()
                .map(row -> row.rowNumber() + " " + row.errors().get(0).path() + " "
                        + row.errors().get(0).code())
                .orElse("-");
        return FileCheck.fault(file, "no-valid-row", rejected.size(), first);
    }
}
