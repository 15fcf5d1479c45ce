package org.zhaoliao.ledgerfile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Reads ledger files (台账导入): CSV in UTF-8, with or without byte order mark, under the headings of {@link LedgerColumn} in any order.
 *
 * <p>The file is gone through twice, a piece at a time: first as bytes, then row by row. Columns that are not known are passed over.
 */
public final class LedgerReader {

    private final LedgerSettings settings;

    /** A reader with the given settings. */
    public LedgerReader(LedgerSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a file.
     *
     * @param progress is told after each row how many were read
     * @throws InvalidInputException when the file as a whole is no ledger: {@code ledgerfile.} followed by {@code missing}, {@code empty},
     *     {@code encoding}, {@code binary}, {@code headings}, {@code heading-twice}, {@code truncated}, {@code cell-length}, {@code rows} or
     *     {@code no-valid-row}; its path is the name of the file
     * @throws UncheckedIOException when the file cannot be read
     */
    public LedgerReading read(Path file, IntConsumer progress) {
        FileCheck.check(file);
        try (CsvReader<CsvRecord> csv = open(file);
                CloseableIterator<CsvRecord> rows = csv.iterator()) {
            return new RowLoop(file, settings, progress).run(rows);
        } catch (CsvParseException tooLong) {
            throw FileCheck.fault(file, "cell-length", "", settings.limits().cellLength());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CsvReader<CsvRecord> open(Path file) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.of(
                cells -> cells.maxFieldSize(settings.limits().cellLength()));
        return CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .build(handler, file, StandardCharsets.UTF_8);
    }
}
