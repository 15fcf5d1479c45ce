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
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/** The data matches of the month, what each hit told of, and what became of it. */
final class MatchSection {

    private static final int ALL = 10_000;

    private final County county;
    private final ReportWords words;

    MatchSection(County county) {
        this.words = new ReportWords(county.wording());
        this.county = county;
    }

    Section section() {
        return Section.of("matches", words.of("matches"), words.of("matches.note"), List.of(matches(), leads()));
    }

    private Table matches() {
        LocalDate day = Matches.day(county);
        Map<DataMatch, LocalDate> last = Matches.RUN.stream().collect(Collectors.toMap(match -> match, match -> day));
        Map<DataMatch, DueDate> due = DataMatch.due(last, day, county.policy(day), county.calendar());
        return Table.of(
                words.of("matches.runs"),
                List.of(words.text("match"), words.text("day"), words.number("hits"), words.text("matches.next")),
                due.entrySet().stream()
                        .filter(match -> Matches.RUN.contains(match.getKey()))
                        .map(match -> List.of(
                                words.name(match.getKey()),
                                day.toString(),
                                String.valueOf(hits(match.getKey()).size()),
                                match.getValue().date().toString()))
                        .toList());
    }

    private Table leads() {
        return Table.of(
                words.of("matches.leads"),
                List.of(
                        words.text("lead"),
                        words.text("signal"),
                        words.number("screenings"),
                        words.text("status"),
                        words.text("result")),
                Matches.RUN.stream()
                        .flatMap(match -> hits(match).stream())
                        .map(this::row)
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

    private List<String> row(Lead lead) {
        String result = lead.closing().stream()
                .map(closing -> words.name(closing.reason()))
                .findFirst()
                .or(() -> lead.application().stream()
                        .map(application -> words.name(application.by()))
                        .findFirst())
                .orElse("");
        return List.of(
                lead.id().value(),
                words.name(lead.signal()),
                String.valueOf(lead.screenings().size()),
                words.name(lead.status()),
                result);
    }
}
