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
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.place.Division;
import org.zhaoliao.quality.QualityRule;
import org.zhaoliao.reason.Wording;

/** What the census counts, and what is wrong with the data. */
final class CensusSections {

    private static final Wording WORDING = Wording.CHINESE;

    private final County county;
    private final CountyRecords records;
    private final ReportTables tables;

    CensusSections(County county, CountyRecords records, ReportTables tables) {
        this.county = county;
        this.records = records;
        this.tables = tables;
    }

    Section overview() {
        List<Figure> figures = new ArrayList<>();
        for (CensusFigure figure :
                List.of(DISPERSED, KEY_GROUP, AGREEMENT_IN_FORCE, UNCOVERED, OPEN_PROBLEMS, OPEN_RISKS, WISH_OPEN)) {
            figures.add(new Figure(WORDING.of(figure), String.valueOf(count(figure)), "人"));
        }
        figures.add(
                new Figure("应办事项", String.valueOf(records.worklist().duties().size()), "项"));
        figures.add(new Figure("其中逾期", String.valueOf(records.worklist().late()), "项"));
        List<CensusFigure> levels = List.of(CAPABLE, PARTLY_DEPENDENT, WHOLLY_DEPENDENT, LEVEL_OPEN);
        return new Section(
                "overview",
                "概览",
                "截至月末的分散供养特困人员。",
                figures,
                List.of(
                        byTownship("各乡镇自理能力构成", levels),
                        new Chart(
                                Chart.Kind.PIE,
                                "年龄构成",
                                "年龄",
                                "人",
                                names(List.of(AGE_UNDER_16, AGE_16_TO_59, AGE_60_TO_79, AGE_80_AND_OVER)),
                                List.of(new Chart.Series(
                                        "人数",
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
            all.add(tables.byTownship(WORDING.of(table), counts(table.figures(), table.slice())));
        }
        all.add(tables.byTownship("认定办理（本月）", procedures()));
        all.add(tables.byTownship("分散供养人数本月增减", changes()));
        all.add(tables.byTownship("季报口径", counts(quarter(), CensusSlice.ALL)));
        all.add(tables.byVillage("各村（居）人数与重点人群", counts(NoticeTable.PERSONS)));
        all.add(tables.byVillage("各村（居）困难、空档与风险", counts(NoticeTable.DIFFICULTIES)));
        return Section.of("census", "排查统计", "各乡镇合计等于全县；智力与精神可能重叠，去重数单列；年龄段左闭右开。月末 = 月初 + 新增 − 退出 + 变化增加 − 变化减少。", all);
    }

    Section quality() {
        List<List<String>> summary = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (QualityRule rule : QualityRule.values()) {
            summary.add(List.of(
                    WORDING.of(rule),
                    WORDING.of(rule.severity()),
                    rule.field(),
                    String.valueOf(records.broken(rule).size()),
                    String.valueOf(records.trend().change(County.CODE, rule))));
            records.broken(rule).forEach(fault -> lines.add(line(fault)));
        }
        return Section.of(
                "quality",
                "数据质量",
                "姓名已脱敏；凭台账编号查找。",
                List.of(
                        Table.of(
                                "按规则",
                                List.of(
                                        Column.text("规则"),
                                        Column.text("程度"),
                                        Column.text("字段"),
                                        Column.number("人数"),
                                        Column.number("比月初")),
                                summary),
                        Table.of(
                                "明细",
                                List.of(
                                        Column.text("规则"),
                                        Column.text("字段"),
                                        Column.text("原因"),
                                        Column.text("编号"),
                                        Column.text("姓名"),
                                        Column.text("村（居）")),
                                lines)));
    }

    private List<String> line(CountyRecords.Fault fault) {
        return List.of(
                WORDING.of(fault.finding().rule()),
                fault.finding().rule().field(),
                WORDING.of(fault.finding().reason()),
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
                        WORDING.of(figure), division -> records.procedures().count(division, figure)))
                .toList();
    }

    private List<ReportTables.Count> changes() {
        return List.of(
                change("月初", CensusDifference.Explained::before),
                change("新增", CensusDifference.Explained::entered),
                change("退出", CensusDifference.Explained::left),
                change("变化增加", CensusDifference.Explained::gained),
                change("变化减少", CensusDifference.Explained::lost),
                change("月末", CensusDifference.Explained::after));
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
                "乡镇",
                "人",
                townships.stream().map(Division::name).toList(),
                figures.stream()
                        .map(figure -> new Chart.Series(
                                WORDING.of(figure),
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
                        WORDING.of(figure), division -> records.census().count(division, figure, slice)))
                .toList();
    }

    private long count(CensusFigure figure) {
        return records.census().count(County.CODE, figure, CensusSlice.DISPERSED);
    }

    private static List<String> names(List<CensusFigure> figures) {
        return figures.stream().map(WORDING::of).toList();
    }
}
