package org.zhaoliao.ledgerfile;

import java.util.List;
import org.zhaoliao.reason.InputError;

/**
 * A row of a ledger file that was not taken in (退回行), with everything that is wrong with it.
 *
 * @param rowNumber the row as a spreadsheet counts it; the headings are row 1
 * @param cells the cells as they were read
 * @param errors at least one; the path of each is the heading of its column, empty when it is about the whole row
 */
public record RejectedRow(int rowNumber, List<String> cells, List<InputError> errors) {

    public RejectedRow {
        cells = List.copyOf(cells);
        errors = List.copyOf(errors);
    }

    /** Shows the errors, but no cell. */
    @Override
    public String toString() {
        return "RejectedRow[" + rowNumber + ", " + errors + "]";
    }
}
