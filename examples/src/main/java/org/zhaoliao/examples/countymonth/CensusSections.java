package org.zhaoliao.examples.countymonth;

import static org.zhaoliao.census.CensusFigure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.zhaoliao.census.CensusDifference;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.census.NoticeTable;
import org.zhaoliao.census.ProcedureFigure;
import org.zhaoliao.census.QuarterlyColumn;
import org.zhaoliao.html.report.Chart;
import org.zhaoliao.html.report.Figure;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.place.Division;
import org.zhaoliao.quality.QualityRule;

/** What the census counts, and what is wrong with the data. */
final class CensusSections {

    private final County county;
    private final CountyRecords records;
    private final ReportTables tables;
    private final ReportWords words;

    CensusSections(County county, CountyRecords records, ReportTables tables) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.records = records;
        this.tables = tables;
    }

    Section overview() {
        List<Figure> figures = new ArrayList<>();
        for (CensusFigure figure :
                List.of(DISPERSED, KEY_GROUP, AGREEMENT_IN_FORCE, UNCOVERED, OPEN_PROBLEMS, OPEN_RISKS, WISH_OPEN)) {
            figures.add(new Figure(words.name(figure), String.valueOf(count(figure)), words.of("unit.persons")));
        }
        figures.add(new Figure(
                words.of("duties"), String.valueOf(records.worklist().duties().size()), words.of("unit.duties")));
        figures.add(new Figure(
                words.of("duties.late"), String.valueOf(records.worklist().late()), words.of("unit.duties")));
        List<CensusFigure> levels = List.of(CAPABLE, PARTLY_DEPENDENT, WHOLLY_DEPENDENT, LEVEL_OPEN);
        return new Section(
                "overview",
                words.of("overview"),
                words.of("overview.note"),
                figures,
                List.of(
                        byTownship(words.of("overview.levels"), levels),
                        new Chart(
                                Chart.Kind.PIE,
                                words.of("overview.ages"),
                                words.of("age"),
                                words.of("unit.persons"),
                                names(List.of(AGE_UNDER_16, AGE_16_TO_59, AGE_60_TO_79, AGE_80_AND_OVER)),
                                List.of(new Chart.Series(
                                        words.of("persons"),
                                        List.of(
                                                count(AGE_UNDER_16),
                                                count(AGE_16_TO_59),
                                                count(AGE_60_TO_79),
                                                count(AGE_80_AND_OVER)))))),
                List.of(),
                List.of());
    }

    Section census() {
        List<Table> all = new ArrayList<>();
        for (NoticeTable table : NoticeTable.values()) {
            all.add(tables.byTownship(words.name(table), counts(table.figures(), table.slice())));
        }
        all.add(tables.byTownship(words.of("census.procedures"), procedures()));
        all.add(tables.byTownship(words.of("census.changes"), changes()));
        all.add(tables.byTownship(words.of("census.quarter"), counts(quarter(), CensusSlice.ALL)));
        all.add(tables.byVillage(words.of("census.villages"), counts(NoticeTable.PERSONS)));
        all.add(tables.byVillage(words.of("census.difficulties"), counts(NoticeTable.DIFFICULTIES)));
        return Section.of("census", words.of("census"), words.of("census.note"), all);
    }

    Section quality() {
        List<List<String>> summary = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (QualityRule rule : QualityRule.values()) {
            summary.add(List.of(
                    words.name(rule),
                    words.name(rule.severity()),
                    rule.field(),
                    String.valueOf(records.broken(rule).size()),
                    String.valueOf(records.trend().change(County.CODE, rule))));
            records.broken(rule).forEach(fault -> lines.add(line(fault)));
        }
        return Section.of(
                "quality",
                words.of("quality"),
                words.of("quality.note"),
                List.of(
                        Table.of(
                                words.of("quality.rules"),
                                List.of(
                                        words.text("rule"),
                                        words.text("severity"),
                                        words.text("field"),
                                        words.number("persons"),
                                        words.number("since-beginning")),
                                summary),
                        Table.of(
                                words.of("quality.lines"),
                                List.of(
                                        words.text("rule"),
                                        words.text("field"),
                                        words.text("reason"),
                                        words.text("number"),
                                        words.text("name"),
                                        words.text("village")),
                                lines)));
    }

    private List<String> line(CountyRecords.Fault fault) {
        return List.of(
                words.name(fault.finding().rule()),
                fault.finding().rule().field(),
                words.name(fault.finding().reason()),
                fault.finding().recipient().value(),
                fault.file().recipient().details().name().masked(),
                county.gazetteer().name(fault.finding().division()));
    }

    private static List<CensusFigure> quarter() {
        return Stream.of(QuarterlyColumn.values())
                .flatMap(column -> column.figure().stream())
                .toList();
    }

    private List<ReportTables.Count> procedures() {
        return Stream.of(ProcedureFigure.values())
                .map(figure -> new ReportTables.Count(
                        words.name(figure), division -> records.procedures().count(division, figure)))
                .toList();
    }

    private List<ReportTables.Count> changes() {
        return List.of(
                change(words.of("change.before"), CensusDifference.Explained::before),
                change(words.of("change.entered"), CensusDifference.Explained::entered),
                change(words.of("change.left"), CensusDifference.Explained::left),
                change(words.of("change.gained"), CensusDifference.Explained::gained),
                change(words.of("change.lost"), CensusDifference.Explained::lost),
                change(words.of("change.after"), CensusDifference.Explained::after));
    }

    private ReportTables.Count change(String name, ToLongFunction<CensusDifference.Explained> part) {
        return new ReportTables.Count(
                name, division -> part.applyAsLong(records.change().explain(division, DISPERSED)));
    }

    private Chart byTownship(String title, List<CensusFigure> figures) {
        List<Division> townships = tables.townships();
        return new Chart(
                Chart.Kind.STACKED_BAR,
                title,
                words.of("township"),
                words.of("unit.persons"),
                townships.stream().map(Division::name).toList(),
                figures.stream()
                        .map(figure -> new Chart.Series(
                                words.name(figure),
                                townships.stream()
                                        .map(township ->
                                                records.census().count(township.code(), figure, CensusSlice.DISPERSED))
                                        .toList()))
                        .toList());
    }

    private List<ReportTables.Count> counts(NoticeTable table) {
        return counts(table.figures(), table.slice());
    }

    private List<ReportTables.Count> counts(List<CensusFigure> figures, CensusSlice slice) {
        return figures.stream()
                .map(figure -> new ReportTables.Count(
                        words.name(figure), division -> records.census().count(division, figure, slice)))
                .toList();
    }

    private long count(CensusFigure figure) {
        return records.census().count(County.CODE, figure, CensusSlice.DISPERSED);
    }

    private List<String> names(List<CensusFigure> figures) {
        return figures.stream().map(words::name).toList();
    }
}
