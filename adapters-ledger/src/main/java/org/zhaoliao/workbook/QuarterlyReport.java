package org.zhaoliao.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The county's quarterly report of recipients (特困人员救助供养季度报表): the headings of its columns, in their order, with the division first. */
public final class QuarterlyReport {

    private QuarterlyReport() {}

    /** Its columns. */
    public static List<ReportColumn> columns() {
        try (InputStream in =
                Objects.requireNonNull(QuarterlyReport.class.getResourceAsStream("quarterly-report.csv"), "columns")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new ReportColumn(cells[0], ReportColumn.Kind.valueOf(cells[1])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sheet of it with the sums below. */
    public static ReportTable table(String name, List<List<ReportCell>> lines) {
        return new ReportTable(name, columns(), lines, ReportTable.TOTAL);
    }
}
