package org.zhaoliao.html.report;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id anchor, unique in the report
 * @param title heading
 * @param note what the part shows; may be empty
 * @param figures key numbers
 * @param charts charts, each with a table of the same numbers on the page
 * @param months months as calendar pictures
 * @param tables tables
 */
public record Section(
        String id,
        String title,
        String note,
        List<Figure> figures,
        List<Chart> charts,
        List<MonthPicture> months,
        List<Table> tables) {

    public Section {
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        months = List.copyOf(months);
        tables = List.copyOf(tables);
    }

    /** A part of tables only. */
    public static Section of(String id, String title, String note, List<Table> tables) {
        return new Section(id, title, note, List.of(), List.of(), List.of(), tables);
    }
}
