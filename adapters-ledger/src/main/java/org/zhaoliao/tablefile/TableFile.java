package org.zhaoliao.tablefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A file with a table in it (表格文件), looked through and found readable. Its rows can be read any number of times.
 *
 * <p>Its form and encoding are told by its content. The file must not change while it is read.
 */
public final class TableFile {

    private static final String NO_SHEET = "";

    private final Path path;
    private final TableLimits limits;
    private final TableFormat format;
    private final Charset encoding;
    private final List<XlsxTable> workbook;

    private TableFile(Path path, TableLimits limits, TableFormat format, Charset encoding, List<XlsxTable> workbook) {
        this.path = path;
        this.limits = limits;
        this.format = format;
        this.encoding = encoding;
        this.workbook = workbook;
    }

    /**
     * Looks through a file.
     *
     * @throws InvalidInputException when it holds no table that can be read: {@code tablefile.} followed by {@code missing}, {@code empty},
     *     {@code file-bytes}, {@code encoding}, {@code utf-16}, {@code binary}, {@code truncated}, {@code markup}, {@code password}, {@code old-workbook},
     *     {@code not-a-workbook}, {@code workbook-broken}, {@code zip-parts}, {@code zip-bomb}, {@code workbook-run}, {@code xml-entities},
     *     {@code merged-many} or {@code array-formulas}; its path is the name of the file
     * @throws UncheckedIOException when the file cannot be read
     */
    public static TableFile open(Path file, TableLimits limits) {
        if (!Files.isRegularFile(file)) {
            throw Fault.of(file, "missing", "");
        }
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw Fault.of(file, "file-bytes", Files.size(file), limits.fileBytes());
            }
            return of(file, limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public TableFormat format() {
        return format;
    }

    /** The sheets that can be read and are not hidden, in their order; for a file without sheets one, without a name. */
    public List<String> sheets() {
        return workbook.isEmpty() ? List.of(NO_SHEET) : workbook.get(0).visible();
    }

    /** How numbers that are days are to be counted. */
    public DateSystem dates() {
        return workbook.isEmpty() ? DateSystem.NONE : workbook.get(0).dates();
    }

    /**
     * The rows.
     *
     * @param sheet the name of the sheet; of no account in a file without sheets
     * @throws InvalidInputException {@code tablefile.sheet}, {@code .workbook-broken}, {@code .columns} or {@code .json}
     */
    public TableRows rows(String sheet) {
        try {
            return new TableRows(path, limits, source(sheet));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How the table lies in the file. */
    public TableShape shape(String sheet, List<String> headings) {
        return new TableShape(format, encoding, workbook.isEmpty() ? NO_SHEET : sheet, headings);
    }

    private RowSource source(String sheet) throws IOException {
        return switch (format) {
            case XLSX -> workbook.get(0).rows(sheet);
            case CSV -> new CsvRows(path, limits, encoding);
            case NDJSON -> new NdjsonRows(path, limits, encoding);
        };
    }

    private static TableFile of(Path file, TableLimits limits) throws IOException {
        return switch (FileKind.of(file)) {
            case ZIP ->
                new TableFile(
                        file, limits, TableFormat.XLSX, StandardCharsets.UTF_8, List.of(new XlsxTable(file, limits)));
            case OLD_OFFICE -> throw Fault.of(file, OldOffice.code(file), "");
            case UTF_16 -> throw Fault.of(file, "utf-16", "");
            case BINARY -> throw Fault.of(file, "binary", "");
            case MARKUP -> throw Fault.of(file, "markup", "");
            case JSON -> text(file, limits, TableFormat.NDJSON);
            case TEXT -> text(file, limits, TableFormat.CSV);
        };
    }

    private static TableFile text(Path file, TableLimits limits, TableFormat format) throws IOException {
        return new TableFile(file, limits, format, TextEncoding.of(file, format), List.of());
    }
}
