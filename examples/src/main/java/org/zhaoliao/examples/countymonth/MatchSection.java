package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.discovery.DataMatch;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/** The data matches of the month, what each hit told of, and what became of it. */
final class MatchSection {

    private static final Wording WORDING = Wording.CHINESE;
    private static final int ALL = 10_000;

    private final County county;

    MatchSection(County county) {
        this.county = county;
    }

    Section section() {
        return Section.of("matches", "数据比对与线索办理", "本月于首个工作日比对；每一命中即一条线索，逐条办理。", List.of(matches(), leads()));
    }

    private Table matches() {
        LocalDate day = Matches.day(county);
        Map<DataMatch, LocalDate> last = Matches.RUN.stream().collect(Collectors.toMap(match -> match, match -> day));
        Map<DataMatch, DueDate> due = DataMatch.due(last, day, county.policy(day), county.calendar());
        return Table.of(
                "数据比对",
                List.of(Column.text("比对"), Column.text("日期"), Column.number("命中"), Column.text("下次比对不迟于")),
                due.entrySet().stream()
                        .filter(match -> Matches.RUN.contains(match.getKey()))
                        .map(match -> List.of(
                                WORDING.of(match.getKey()),
                                day.toString(),
                                String.valueOf(hits(match.getKey()).size()),
                                match.getValue().date().toString()))
                        .toList());
    }

    private Table leads() {
        return Table.of(
                "命中线索的办理",
                List.of(
                        Column.text("线索"),
                        Column.text("信号"),
                        Column.number("筛查次数"),
                        Column.text("状态"),
                        Column.text("结果")),
                Matches.RUN.stream()
                        .flatMap(match -> hits(match).stream())
                        .map(MatchSection::row)
                        .toList());
    }

    private List<Lead> hits(DataMatch match) {
        return county.store().leads().page(County.CODE, Page.Key.START, ALL).items().stream()
                .map(Versioned::value)
                .filter(lead -> lead.source() == LeadSource.DATA_MATCH
                        && lead.signal() == match.signal()
                        && lead.receivedOn().equals(Matches.day(county)))
                .toList();
    }

    private static List<String> row(Lead lead) {
        String result = lead.closing().stream()
                .map(closing -> WORDING.of(closing.reason()))
                .findFirst()
                .or(() -> lead.application().stream()
                        .map(application -> WORDING.of(application.by()))
                        .findFirst())
                .orElse("");
        return List.of(
                lead.id().value(),
                WORDING.of(lead.signal()),
                String.valueOf(lead.screenings().size()),
                WORDING.of(lead.status()),
                result);
    }
}
