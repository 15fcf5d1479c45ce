package org.zhaoliao.examples.countymonth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Wording;

/** Tables of counts by division, with the county's total in the last row. */
final class ReportTables {

    private final County county;

    ReportTables(County county) {
        this.county = county;
    }

    /**
     * A count.
     *
     * @param name the heading of its column
     * @param of how many in a division
     */
    record Count(String name, ToLongFunction<DivisionCode> of) {}

    /** A row for each township, and the county's own count as the total. */
    Table byTownship(String caption, List<Count> counts) {
        return table(caption, county.gazetteer().within(County.CODE, DivisionLevel.TOWNSHIP), counts);
    }

    /** A row for each village, and the county's own count as the total. */
    Table byVillage(String caption, List<Count> counts) {
        return table(caption, county.gazetteer().within(County.CODE, DivisionLevel.VILLAGE), counts);
    }

    List<Division> townships() {
        return county.gazetteer().within(County.CODE, DivisionLevel.TOWNSHIP);
    }

    private static Table table(String caption, Collection<Division> divisions, List<Count> counts) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("地区")));
        counts.forEach(count -> columns.add(Column.number(count.name())));
        return new Table(
                caption,
                columns,
                divisions.stream()
                        .map(division -> row(division.name(), division.code(), counts))
                        .toList(),
                row("合计", County.CODE, counts));
    }

    private static List<String> row(String name, DivisionCode division, List<Count> counts) {
        return Stream.concat(
                        Stream.of(name),
                        counts.stream().map(count -> String.valueOf(count.of().applyAsLong(division))))
                .toList();
    }

    /** Codes in words, joined. */
    static String words(Collection<String> codes) {
        return codes.stream().map(Wording.CHINESE::of).collect(Collectors.joining("、"));
    }
}
