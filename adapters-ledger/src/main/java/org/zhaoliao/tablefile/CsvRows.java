package org.zhaoliao.tablefile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** The rows of a CSV file. */
final class CsvRows implements RowSource {

    /** What a spreadsheet can have; more is refused by {@link TableRows} with a better word. */
    private static final int MOST_CELLS = 20_000;

    private final Path file;
    private final TableLimits limits;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvRows(Path file, TableLimits limits, Charset encoding) throws IOException {
        this.file = file;
        this.limits = limits;
        CsvRecordHandler handler = CsvRecordHandler.of(
                cells -> cells.maxFieldSize(limits.cellLength()).maxFields(MOST_CELLS));
        this.csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .build(handler, TextEncoding.reader(file, encoding));
        this.records = csv.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException tooLong) {
            throw Fault.of(file, "cell-length", number + 1, limits.cellLength());
        }
    }

    @Override
    public TableRow next() {
        try {
            return new TableRow(++number, records.next().getFields(), List.of());
        } catch (CsvParseException tooLong) {
            throw Fault.of(file, "cell-length", number, limits.cellLength());
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        csv.close();
    }
}
