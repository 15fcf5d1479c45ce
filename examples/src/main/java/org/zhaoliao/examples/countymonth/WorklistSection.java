package org.zhaoliao.examples.countymonth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhaoliao.html.report.Chart;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

/** What is due at each office. */
final class WorklistSection {

    private static final List<Column> COLUMNS = List.of(
            Column.text("应办事项"),
            Column.text("编号"),
            Column.text("事由"),
            Column.text("期限"),
            Column.text("逾期"),
            Column.text("依据"));

    private final County county;
    private final CountyRecords records;

    WorklistSection(County county, CountyRecords records) {
        this.county = county;
        this.records = records;
    }

    Section section() {
        List<Division> townships = new ReportTables(county).townships();
        List<Table> tables = new ArrayList<>();
        tables.add(byKind());
        for (Division township : townships) {
            tables.add(table(township.name() + "民政室", ofOffice(township.code())));
        }
        tables.add(table("县民政局", ofOffice(County.CODE)));
        return new Section(
                "worklist",
                "各乡镇民政室应办事项",
                "有未结风险的人员在前（红、橙、黄），其次为重点人群；同类之中逾期最久的在前，同等逾期的按轻重。逾期按自然日计，探访自宽限期满起算。",
                List.of(),
                List.of(chart(townships)),
                List.of(),
                tables);
    }

    private Worklist ofOffice(DivisionCode office) {
        return records.worklist().ofOffice(office);
    }

    private Chart chart(List<Division> townships) {
        List<Worklist> lists =
                townships.stream().map(township -> ofOffice(township.code())).toList();
        return new Chart(
                Chart.Kind.STACKED_BAR,
                "各乡镇应办事项",
                "乡镇",
                "项",
                townships.stream().map(Division::name).toList(),
                List.of(
                        new Chart.Series(
                                "逾期", lists.stream().map(Worklist::late).toList()),
                        new Chart.Series(
                                "未逾期",
                                lists.stream()
                                        .map(list -> list.duties().size() - list.late())
                                        .toList())));
    }

    private Table byKind() {
        List<List<String>> rows = Arrays.stream(DutyKind.values())
                .map(kind -> List.of(Wording.CHINESE.of(kind), String.valueOf(count(kind))))
                .toList();
        return new Table(
                "按类别（全县）",
                List.of(Column.text("应办事项"), Column.number("项数")),
                rows,
                List.of("合计", String.valueOf(records.worklist().duties().size())));
    }

    private long count(DutyKind kind) {
        return records.worklist().duties().stream()
                .filter(duty -> duty.kind() == kind)
                .count();
    }

    private static Table table(String office, Worklist worklist) {
        return Table.of(
                office,
                COLUMNS,
                worklist.duties().stream()
                        .map(duty -> ConsoleReport.cells(duty, worklist))
                        .toList());
    }
}
