package org.zhaoliao.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Writes tables of a report as a workbook (报表工作簿), a sheet each: quantities as numbers, all else as text, sums as values and not as formulas, the headings
 * kept in sight.
 *
 * <p>The same tables give the same bytes, whenever and wherever they are written.
 */
public final class ReportWorkbook {

    private static final String PROGRAM = "zhaoliao";
    private static final String VERSION = "1.0";

    private ReportWorkbook() {}

    /**
     * Writes a workbook; the stream is left open.
     *
     * @param tables at least one, each with a name of its own
     * @throws InvalidInputException {@code workbook.sheets}
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(OutputStream out, List<ReportTable> tables) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tables.forEach(table -> names.add(table.name()));
        if (tables.isEmpty() || names.size() < tables.size()) {
            throw InvalidInputException.of("tables", "workbook.sheets", String.valueOf(tables.size()), names.size());
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
                tables.forEach(table -> new ReportSheet(workbook, table).write());
            }
            Timeless.copy(bytes.toByteArray(), out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
