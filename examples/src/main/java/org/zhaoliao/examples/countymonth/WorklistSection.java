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
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

/** What is due at each office. */
final class WorklistSection {

    private List<Column> columns() {
        return List.of(
                words.text("duties"),
                words.text("number"),
                words.text("cause"),
                words.text("due"),
                words.text("late"),
                words.text("basis"));
    }

    private final County county;
    private final CountyRecords records;
    private final ReportWords words;

    WorklistSection(County county, CountyRecords records) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.records = records;
    }

    Section section() {
        List<Division> townships = new ReportTables(county).townships();
        List<Table> tables = new ArrayList<>();
        tables.add(byKind());
        for (Division township : townships) {
            tables.add(table(words.of("office", township.name()), ofOffice(township.code())));
        }
        tables.add(table(words.of("bureau"), ofOffice(County.CODE)));
        return new Section(
                "worklist",
                words.of("worklist"),
                words.of("worklist.note"),
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
                words.of("worklist.chart"),
                words.of("township"),
                words.of("unit.duties"),
                townships.stream().map(Division::name).toList(),
                List.of(
                        new Chart.Series(
                                words.of("late"),
                                lists.stream().map(Worklist::late).toList()),
                        new Chart.Series(
                                words.of("not-late"),
                                lists.stream()
                                        .map(list -> list.duties().size() - list.late())
                                        .toList())));
    }

    private Table byKind() {
        List<List<String>> rows = Arrays.stream(DutyKind.values())
                .map(kind -> List.of(words.name(kind), String.valueOf(count(kind))))
                .toList();
        return new Table(
                words.of("worklist.kinds"),
                List.of(words.text("duties"), words.number("worklist.count")),
                rows,
                List.of(
                        words.of("total"),
                        String.valueOf(records.worklist().duties().size())));
    }

    private long count(DutyKind kind) {
        return records.worklist().duties().stream()
                .filter(duty -> duty.kind() == kind)
                .count();
    }

    private Table table(String office, Worklist worklist) {
        return Table.of(
                office,
                columns(),
                worklist.duties().stream()
                        .map(duty -> ConsoleReport.cells(duty, worklist, words.wording()))
                        .toList());
    }
}
