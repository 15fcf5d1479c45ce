package org.zhaoliao.ledgerfile;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tablefile.TableShape;
import org.zhaoliao.tablefile.TableWriter;

/**
 * Writes the rows that were not taken in (退回文件): in the form and encoding of the ledger, with the same columns and one that says why (退回原因).
 *
 * <p>No cell is lost: those of a row that has more than there are headings stand behind its cause. Rows put right there can be read again as they are: {@link
 * LedgerReader} passes over the column of causes. A cell that a spreadsheet would compute is made harmless, see {@link TableWriter}.
 */
public final class RejectFile implements LedgerSink, AutoCloseable {

    private final Path file;
    private final Wording wording;
    private final List<TableWriter> writers = new ArrayList<>();
    private int columns;
    private int causeAt;

    private RejectFile(Path file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /**
     * A sink that writes each row as it is given back. The file is begun when the reader begins, in place of any that is there.
     *
     * @param wording the language of the causes
     */
    public static RejectFile open(Path file, Wording wording) {
        return new RejectFile(file, wording);
    }

    /**
     * Writes all rows that a reading gave back.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public static void write(Path file, LedgerReading reading, Wording wording) {
        try (RejectFile rejects = open(file, wording)) {
            rejects.begin(reading.shape());
            reading.rejected().forEach(rejects::rejected);
        }
    }

    @Override
    public void begin(TableShape shape) {
        List<String> headings = shape.headings();
        List<String> causes = Stream.of(Wording.CHINESE, Wording.ENGLISH)
                .map(RejectFile::cause)
                .toList();
        columns = headings.size();
        causeAt = (int) headings.stream()
                .takeWhile(heading -> !causes.contains(heading))
                .count();
        List<String> line = line(headings, cause(wording));
        writers.add(TableWriter.open(file, new TableShape(shape.format(), shape.encoding(), shape.sheet(), line)));
    }

    @Override
    public void taken(LedgerRow row) {}

    @Override
    public void rejected(RejectedRow row) {
        String causes = row.errors().stream().map(this::inWords).collect(Collectors.joining("\n"));
        writers.forEach(writer -> writer.write(line(full(row.cells()), causes)));
    }

    @Override
    public void close() {
        writers.forEach(TableWriter::close);
    }

    /** The heading of the column that says why. */
    static String cause(Wording wording) {
        return wording.of(Reason.of("ledgerfile.cause"));
    }

    /** A row that was given back before has its cause replaced. */
    private List<String> line(List<String> cells, String cause) {
        List<String> line = new ArrayList<>(cells);
        if (causeAt < columns) {
            line.set(causeAt, cause);
        } else {
            line.add(causeAt, cause);
        }
        return line;
    }

    /** With a cell for each heading; those beyond the headings stay, so that they come to stand behind the cause. */
    private List<String> full(List<String> cells) {
        List<String> full = new ArrayList<>(cells);
        while (full.size() < columns) {
            full.add("");
        }
        return full;
    }

    private String inWords(InputError error) {
        String column = error.path().isEmpty() ? "" : error.path() + wording.of(Reason.of("ledgerfile.colon"));
        return column + wording.of(error.fault()) + wording.of(Reason.of("ledgerfile.space"))
                + wording.of(error.allowed()) + "〔" + error.code() + "〕";
    }
}
