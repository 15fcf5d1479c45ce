package org.zhaoliao.examples.countymonth;

import static org.zhaoliao.ledger.CensusFigure.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.html.report.Chart;
import org.zhaoliao.html.report.Figure;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.ledger.CensusFigure;
import org.zhaoliao.place.Division;
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
        List<CensusFigure> persons = List.of(
                DISPERSED,
                CAPABLE,
                PARTLY_DEPENDENT,
                WHOLLY_DEPENDENT,
                LEVEL_OPEN,
                INTELLECTUAL,
                MENTAL,
                INTELLECTUAL_OR_MENTAL,
                KEY_GROUP);
        List<CensusFigure> care = List.of(
                AGREEMENT_IN_FORCE,
                NO_AGREEMENT,
                UNCOVERED,
                OPEN_PROBLEMS,
                OPEN_PROBLEMS_KEY_GROUP,
                OPEN_RISKS,
                WISH_OPEN,
                WISH_OPEN_KEY_GROUP,
                PLACED);
        List<CensusFigure> quarter = List.of(
                DISPERSED,
                CENTRAL,
                RURAL,
                URBAN,
                AGE_UNDER_16,
                AGE_16_TO_59,
                AGE_60_TO_79,
                AGE_80_AND_OVER,
                WOMEN,
                SEVERELY_DISABLED);
        return Section.of(
                "census",
                "排查统计",
                "各乡镇合计等于全县；智力与精神可能重叠，去重数单列；年龄段左闭右开。除集中供养与已入住机构外均为分散供养人员。",
                List.of(
                        tables.byTownship("人数与重点人群", counts(persons)),
                        tables.byTownship("协议、困难问题、风险与集中供养意愿", counts(care)),
                        tables.byTownship("季报口径", counts(quarter)),
                        tables.byVillage("各村（居）人数与重点人群", counts(persons)),
                        tables.byVillage("各村（居）协议、困难问题、风险与意愿", counts(care))));
    }

    Section quality() {
        List<List<String>> summary = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        records.quality().forEach((rule, files) -> {
            summary.add(List.of(WORDING.of(rule), rule.field(), String.valueOf(files.size())));
            for (CaseFile file : files) {
                lines.add(List.of(
                        WORDING.of(rule),
                        rule.field(),
                        file.recipient().id().value(),
                        file.recipient().details().name().masked(),
                        county.gazetteer().name(file.recipient().division())));
            }
        });
        return Section.of(
                "quality",
                "数据质量",
                "姓名已脱敏；凭台账编号查找。",
                List.of(
                        Table.of("按规则", List.of(Column.text("规则"), Column.text("字段"), Column.number("人数")), summary),
                        Table.of(
                                "明细",
                                List.of(
                                        Column.text("规则"),
                                        Column.text("字段"),
                                        Column.text("编号"),
                                        Column.text("姓名"),
                                        Column.text("村（居）")),
                                lines)));
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
                                        .map(township -> records.census().count(township.code(), figure))
                                        .toList()))
                        .toList());
    }

    private List<ReportTables.Count> counts(List<CensusFigure> figures) {
        return figures.stream()
                .map(figure -> new ReportTables.Count(
                        WORDING.of(figure), division -> records.census().count(division, figure)))
                .toList();
    }

    private long count(CensusFigure figure) {
        return records.census().count(County.CODE, figure);
    }

    private static List<String> names(List<CensusFigure> figures) {
        return Arrays.stream(figures.toArray(CensusFigure[]::new))
                .map(WORDING::of)
                .toList();
    }
}
