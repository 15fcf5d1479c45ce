package org.zhaoliao.examples.countymonth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;

/** Tables of counts by division, with the county's total in the last row. */
final class ReportTables {

    private final County county;
    private final ReportWords words;

    ReportTables(County county) {
        this.words = new ReportWords(county.wording());
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

    private Table table(String caption, Collection<Division> divisions, List<Count> counts) {
        List<Column> columns = new ArrayList<>(List.of(words.text("division")));
        counts.forEach(count -> columns.add(Column.number(count.name())));
        return new Table(
                caption,
                columns,
                divisions.stream()
                        .map(division -> row(division.name(), division.code(), counts))
                        .toList(),
                row(words.of("total"), County.CODE, counts));
    }

    private static List<String> row(String name, DivisionCode division, List<Count> counts) {
        return Stream.concat(
                        Stream.of(name),
                        counts.stream().map(count -> String.valueOf(count.of().applyAsLong(division))))
                .toList();
    }
}
