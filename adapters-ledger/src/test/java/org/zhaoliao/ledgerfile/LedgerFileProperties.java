package org.zhaoliao.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Laws of reading: no row is lost, whatever its cells hold. */
class LedgerFileProperties {

    private static final int ROWS = 6;

    @Property(tries = 300)
    void takenAndRejectedAreAllThatWasRead(
            @ForAll @Size(max = 12) List<@IntRange(max = ROWS - 1) Integer> rows,
            @ForAll LedgerColumn column,
            @ForAll @StringLength(max = 30) String cell)
            throws IOException {
        List<Map<LedgerColumn, String>> ledger = ledger();
        rows.forEach(row -> ledger.get(row).put(column, cell.replace("\0", "")));
        LedgerReading reading = read(ledger);
        assertEquals(ROWS + 1, reading.read());
        reading.rejected().forEach(row -> assertFalse(row.errors().isEmpty()));
    }

    @Property(tries = 100)
    void aGoodRowIsTakenWhateverTheOthersHold(@ForAll LedgerColumn column, @ForAll @StringLength(max = 30) String cell)
            throws IOException {
        List<Map<LedgerColumn, String>> ledger = ledger();
        ledger.get(1).put(column, cell.replace("\0", ""));
        List<Integer> taken =
                read(ledger).taken().stream().map(LedgerRow::rowNumber).toList();
        assertEquals(true, taken.containsAll(List.of(2, 4, 5, 6, 7, 8)), taken::toString);
    }

    private static List<Map<LedgerColumn, String>> ledger() {
        List<Map<LedgerColumn, String>> ledger = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            ledger.add(i % 2 == 0 ? SampleLedger.row(i) : SampleLedger.disabled(i));
        }
        ledger.add(SampleLedger.row(ROWS));
        return ledger;
    }

    private static LedgerReading read(List<Map<LedgerColumn, String>> ledger) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try {
            return SampleLedger.read(SampleLedger.file(folder, SampleLedger.csv(ledger)));
        } finally {
            Files.deleteIfExists(folder.resolve("ledger.csv"));
            Files.delete(folder);
        }
    }
}
