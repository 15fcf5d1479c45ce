package org.zhaoliao.ledgerfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableFile;
import org.zhaoliao.tablefile.TableShape;

/**
 * Reads ledger files (台账导入): workbooks (.xlsx), CSV in UTF-8 or GB18030, and NDJSON, under the headings of {@link LedgerColumn} and of the
 * {@link LedgerLayout}, in any order. Columns that are not known are passed over, and so is a title above the headings.
 *
 * <p>A file that as a whole is no ledger is refused with one error whose path is its name: those of {@link TableFile#open}, and {@code ledgerfile.} followed by
 * {@code headings}, {@code heading-twice}, {@code sheets}, {@code empty-table}, {@code truncated}, {@code rows}, {@code repeats} or {@code no-valid-row}.
 */
public final class LedgerReader {

    private final LedgerSettings settings;

    /** A reader with the given settings. */
    public LedgerReader(LedgerSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a file and keeps all its rows.
     *
     * @param progress is told after each row how many were read
     * @throws InvalidInputException when the file as a whole is no ledger
     */
    public LedgerReading read(Path file, IntConsumer progress) {
        Kept kept = new Kept();
        LedgerSummary summary = read(file, kept, progress);
        return new LedgerReading(kept.shapes.get(0), kept.taken, kept.rejected, summary.merged());
    }

    /**
     * Reads a file row by row and keeps none: it may be larger than the memory.
     *
     * @param sink where the rows go
     * @param progress is told after each row how many were read
     * @throws InvalidInputException when the file as a whole is no ledger
     */
    public LedgerSummary read(Path file, LedgerSink sink, IntConsumer progress) {
        LedgerTable table = LedgerTable.find(file, TableFile.open(file, settings.limits()), settings);
        Tally tally = new Tally(sink);
        new RowLoop(table, Repeats.of(table), settings, tally).run(progress);
        return tally.summary();
    }

    /**
     * Reads a file and takes in nothing (试运行): what would come of it, with every fault.
     *
     * @param progress is told after each row how many were read
     * @throws InvalidInputException when the file as a whole is no ledger
     */
    public LedgerSummary tryOut(Path file, IntConsumer progress) {
        return read(file, new Nowhere(), progress);
    }

    private static final class Kept implements LedgerSink {

        private final List<TableShape> shapes = new ArrayList<>();
        private final List<LedgerRow> taken = new ArrayList<>();
        private final List<RejectedRow> rejected = new ArrayList<>();

        @Override
        public void begin(TableShape shape) {
            shapes.add(shape);
        }

        @Override
        public void taken(LedgerRow row) {
            taken.add(row);
        }

        @Override
        public void rejected(RejectedRow row) {
            rejected.add(row);
        }
    }

    private static final class Nowhere implements LedgerSink {

        @Override
        public void begin(TableShape shape) {}

        @Override
        public void taken(LedgerRow row) {}

        @Override
        public void rejected(RejectedRow row) {}
    }
}
