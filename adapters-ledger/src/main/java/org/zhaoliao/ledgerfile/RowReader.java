package org.zhaoliao.ledgerfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.tablefile.TableRow;

/** Reads the rows of one ledger. */
final class RowReader {

    private final LedgerTable table;
    private final LedgerSettings settings;
    private final DamagedColumns damaged;
    private final FactSource source;

    RowReader(LedgerTable table, LedgerSettings settings, DamagedColumns damaged) {
        this.damaged = damaged;
        this.table = table;
        this.settings = settings;
        this.source = new FactSource(FactSource.Kind.LEDGER, settings.asOf());
    }

    LedgerSettings settings() {
        return settings;
    }

    /** A row about to be read, with what is already known to be wrong with it. */
    RowCells cells(TableRow row, Map<LedgerColumn, String> cells) {
        List<InputError> faults = table.faults(row);
        faults.addAll(damaged.doubts(cells));
        return new RowCells(row.number(), cells, source, table.dates(), faults);
    }

    /** The row, or none: then the cells hold every error that was found. */
    Optional<LedgerRow> read(RowCells cells) {
        if (cells.isUnreadable()) {
            return Optional.empty();
        }
        PersonCells person = new PersonCells(cells, settings);
        RowValues values = new RowValues(cells, person, settings);
        return cells.errors().isEmpty() ? Optional.of(values.row()) : Optional.empty();
    }
}
