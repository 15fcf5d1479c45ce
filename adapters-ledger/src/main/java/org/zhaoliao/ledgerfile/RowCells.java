package org.zhaoliao.ledgerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.tablefile.DateSystem;

/** One row while it is read: its cells by column, and the errors found so far. An error in one cell does not keep the others from being read. */
final class RowCells {

    private final int rowNumber;
    private final Map<LedgerColumn, String> cells;
    private final FactSource source;
    private final DateSystem dates;
    private final List<InputError> faults;
    private final List<InputError> errors;

    /** @param faults what is wrong with the row before it is read */
    RowCells(
            int rowNumber,
            Map<LedgerColumn, String> cells,
            FactSource source,
            DateSystem dates,
            List<InputError> faults) {
        this.rowNumber = rowNumber;
        this.cells = cells;
        this.source = source;
        this.dates = dates;
        this.faults = List.copyOf(faults);
        this.errors = new ArrayList<>(faults);
    }

    /** How numbers that are days are to be counted. */
    DateSystem dates() {
        return dates;
    }

    /** Whether nothing can be said of single cells, because it is not known which is which. */
    boolean isUnreadable() {
        return faults.stream().anyMatch(fault -> fault.path().isEmpty());
    }

    int rowNumber() {
        return rowNumber;
    }

    List<InputError> errors() {
        return errors;
    }

    /** The plain text of a cell; empty when it is blank, cannot be relied on, or the file has no such column. */
    String text(LedgerColumn column) {
        return isFaulty(column) ? "" : PlainText.of(cells.getOrDefault(column, ""));
    }

    boolean isBlank(LedgerColumn column) {
        return text(column).isEmpty();
    }

    /** The value of a cell; none when it is blank, or wrong: then the error is kept. */
    <T> Optional<T> value(LedgerColumn column, Function<String, T> reader) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidInputException wrong) {
            wrong.errors().forEach(e -> errors.add(error(column, e)));
            return Optional.empty();
        }
    }

    /** As {@link #value}; a blank cell is an error, too. */
    <T> Optional<T> required(LedgerColumn column, Function<String, T> reader) {
        if (isBlank(column) && !isFaulty(column)) {
            reject(column, "required", "");
        }
        return value(column, reader);
    }

    /** As {@link #value}, as a fact of which the ledger is the source; a blank cell is an unknown fact. */
    <T> Fact<T> fact(LedgerColumn column, Function<String, T> reader) {
        return known(value(column, reader));
    }

    /** What the ledger says, as a fact. */
    <T> Fact<T> known(Optional<T> value) {
        return value.map(v -> Fact.known(v, source)).orElseGet(Fact::unknown);
    }

    void reject(LedgerColumn column, String code, String found, Object... arguments) {
        errors.add(InputError.of(column.heading(), "ledgerfile." + code, found, arguments));
    }

    /** Whether the cell cannot be relied on, which was told already. */
    boolean isFaulty(LedgerColumn column) {
        for (InputError fault : faults) {
            if (fault.path().equals(column.heading())) {
                return true;
            }
        }
        return false;
    }

    private static InputError error(LedgerColumn column, InputError e) {
        return new InputError(column.heading(), e.code(), e.found(), e.arguments());
    }
}
