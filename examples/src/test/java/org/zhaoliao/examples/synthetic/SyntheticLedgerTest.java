package org.zhaoliao.examples.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.ledgerfile.LedgerColumn;
import org.zhaoliao.ledgerfile.LedgerLayout;
import org.zhaoliao.ledgerfile.LedgerReader;
import org.zhaoliao.ledgerfile.LedgerReading;
import org.zhaoliao.ledgerfile.LedgerRow;
import org.zhaoliao.ledgerfile.LedgerSettings;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.tablefile.TableLimits;

/** W3.0: the ledger of the invented county is read; what is wrong with it is found, and nothing else. */
class SyntheticLedgerTest {

    private static final SyntheticCounty COUNTY = SyntheticCounty.generate(7);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("every planted fault is found under its row, column and code, and no other row is given back")
    void faults() throws IOException {
        LedgerReading reading = read();
        Map<Integer, PlantedFault> planted =
                COUNTY.faults().stream().collect(Collectors.toMap(PlantedFault::rowNumber, fault -> fault));
        assertEquals(10, planted.size());
        assertEquals(2, reading.merged(), "rows that stand there twice");
        assertEquals(
                planted.keySet(),
                reading.rejected().stream().map(row -> row.rowNumber()).collect(Collectors.toSet()));
        reading.rejected().forEach(row -> {
            PlantedFault fault = planted.get(row.rowNumber());
            assertEquals(1, row.errors().size(), row::toString);
            InputError error = row.errors().get(0);
            assertEquals(fault, new PlantedFault(row.rowNumber(), column(error.path()), error.code()));
        });
    }

    @Test
    @DisplayName("what is taken in is what was invented")
    void taken() throws IOException {
        LedgerReading reading = read();
        assertEquals(1_752, reading.read());
        Map<ResidentId, SyntheticRecipient> invented = COUNTY.byResidentId();
        for (LedgerRow row : reading.taken()) {
            SyntheticRecipient recipient = Objects.requireNonNull(
                    invented.get(row.details().residentId().value().orElseThrow()));
            assertEquals(recipient.person().details(), row.details());
            assertEquals(recipient.village(), row.village());
            assertEquals(recipient.disabilities(), row.disabilities());
            assertEquals(recipient.ledgerLevel(), row.careLevel());
            assertEquals(recipient.register(), row.register());
            assertEquals(recipient.form(), row.form());
        }
    }

    @Test
    @DisplayName("the ledger says that its people are invented, and has every column")
    void notice() {
        List<String> lines = COUNTY.ledger().lines().toList();
        assertEquals(LedgerColumn.values().length, lines.get(0).split(",", -1).length);
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains("虚构人员")));
    }

    private LedgerReading read() throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.csv"), COUNTY.ledger());
        LedgerSettings settings = new LedgerSettings(
                WenshuiGazetteer.load(), LedgerLayout.standard(), SyntheticCounty.DAY, TableLimits.USUAL);
        return new LedgerReader(settings).read(file, rows -> {});
    }

    private static LedgerColumn column(String heading) {
        return List.of(LedgerColumn.values()).stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
