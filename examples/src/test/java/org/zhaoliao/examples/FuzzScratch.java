package org.zhaoliao.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.ledgerfile.LedgerLayout;
import org.zhaoliao.ledgerfile.LedgerReader;
import org.zhaoliao.ledgerfile.LedgerSettings;
import org.zhaoliao.ledgerfile.RejectFile;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tablefile.TableLimits;

/** Files for the parsers that want one; each input overwrites the one before. */
final class FuzzScratch {

    private final Path folder;
    private final LedgerReader ledgers;

    FuzzScratch() {
        this.folder = created();
        this.ledgers = new LedgerReader(
                new LedgerSettings(village(), LedgerLayout.standard(), LocalDate.of(2026, 9, 30), TableLimits.USUAL));
    }

    Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    void ledger(byte[] content) throws IOException {
        Path ledger = file("ledger", content);
        RejectFile.write(folder.resolve("rejects"), ledgers.read(ledger, rows -> {}), Wording.CHINESE);
    }

    private static Gazetteer village() {
        return Gazetteer.of(
                List.of(
                        new Division(DivisionCode.of("14"), "山西省"),
                        new Division(DivisionCode.of("1411"), "吕梁市"),
                        new Division(DivisionCode.of("141121"), "文水县"),
                        new Division(DivisionCode.of("141121100"), "凤城镇"),
                        new Division(DivisionCode.of("141121100200"), "甲村村委会")),
                List.of());
    }

    private static Path created() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
            for (String name : new String[] {"ledger", "rejects", "divisions.csv", "answers"}) {
                folder.resolve(name).toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
