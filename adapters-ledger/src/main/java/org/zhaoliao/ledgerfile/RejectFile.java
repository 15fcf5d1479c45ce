package org.zhaoliao.ledgerfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;

/**
 * Writes the rows that were not taken in (退回文件): the same columns and 退回原因, in UTF-8 with byte order mark, as spreadsheets want it.
 *
 * <p>Rows put right there can be read again. A cell that a spreadsheet would compute (it begins with {@code = + - @}) gets an apostrophe in
 * front of it; {@link LedgerReader} takes it away.
 */
public final class RejectFile {

    /** The heading of the column that says why. */
    public static final String CAUSE = "退回原因";

    private static final Pattern COMPUTED = Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private RejectFile() {}

    /**
     * Writes the file, in place of any that is there.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Path file, LedgerReading reading) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            write(CsvWriter.builder().build(out), reading);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(CsvWriter csv, LedgerReading reading) throws IOException {
        List<String> headings = reading.headings();
        int causeAt = headings.contains(CAUSE) ? headings.indexOf(CAUSE) : headings.size();
        csv.writeRecord(line(headings, causeAt, CAUSE));
        for (RejectedRow row : reading.rejected()) {
            csv.writeRecord(line(full(row.cells(), headings.size()), causeAt, cause(row)));
        }
        csv.flush();
    }

    /** A row that was given back before has its cause replaced. */
    private static List<String> line(List<String> cells, int causeAt, String cause) {
        List<String> line =
                new ArrayList<>(cells.stream().map(RejectFile::harmless).toList());
        if (causeAt < line.size()) {
            line.set(causeAt, cause);
        } else {
            line.add(cause);
        }
        return line;
    }

    private static List<String> full(List<String> cells, int count) {
        List<String> full = new ArrayList<>(cells.subList(0, Math.min(cells.size(), count)));
        while (full.size() < count) {
            full.add("");
        }
        return full;
    }

    private static String cause(RejectedRow row) {
        return harmless(row.errors().stream().map(RejectFile::inWords).collect(Collectors.joining("\n")));
    }

    private static String inWords(InputError error) {
        String text = Wording.CHINESE.of(error.fault()) + Wording.CHINESE.of(error.allowed());
        String column = error.path().isEmpty() ? "" : error.path() + "：";
        return column + text + "〔" + error.code() + "〕";
    }

    private static String harmless(String cell) {
        return COMPUTED.matcher(cell).matches() ? "'" + cell : cell;
    }
}
