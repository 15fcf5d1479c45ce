package org.zhaoliao.ledgerfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhaoliao.identity.ResidentId;

/** Reads the rows of one file, in order; remembers the ID numbers it has met. */
final class RowReader {

    private final LedgerSettings settings;
    private final Map<ResidentId, Integer> earlierRows = new HashMap<>();

    RowReader(LedgerSettings settings) {
        this.settings = settings;
    }

    /** The row, or none: then the cells hold every error that was found. */
    Optional<LedgerRow> read(RowCells cells) {
        PersonCells person = new PersonCells(cells, settings);
        person.compareWith(earlierRows);
        RowValues values = new RowValues(cells, person, settings);
        return cells.errors().isEmpty() ? Optional.of(values.row()) : Optional.empty();
    }
}
