package org.zhaoliao.examples.countymonth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;

/** The agreements, and the days without care. */
final class CareSections {

    private final County county;
    private final CountyRecords records;
    private final MonthOutcome outcome;
    private final ReportWords words;

    CareSections(County county, CountyRecords records, MonthOutcome outcome) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.records = records;
        this.outcome = outcome;
    }

    Section agreements() {
        Map<AgreementStatus, Long> statuses = new EnumMap<>(AgreementStatus.class);
        records.files().stream()
                .flatMap(file -> file.care().agreements().stream())
                .forEach(agreement -> statuses.merge(agreement.status(), 1L, Long::sum));
        List<List<String>> rows = new ArrayList<>();
        statuses.forEach((status, count) -> rows.add(List.of(words.name(status), String.valueOf(count))));
        return Section.of(
                "agreements",
                words.of("agreements"),
                words.of("agreements.note", outcome.refusals().size()),
                List.of(
                        Table.of(
                                words.of("agreements.statuses"),
                                List.of(words.text("status"), words.number("papers")),
                                rows),
                        Table.of(
                                words.of("agreements.replacement"),
                                List.of(
                                        words.text("day"),
                                        words.text("agreement"),
                                        words.text("change"),
                                        words.text("status"),
                                        words.text("term")),
                                replacement()),
                        Table.of(
                                words.of("gaps"),
                                List.of(
                                        words.text("number"),
                                        words.text("name"),
                                        words.text("village"),
                                        words.text("gap"),
                                        words.text("from"),
                                        words.text("until"),
                                        words.number("days")),
                                gaps())));
    }

    /** The history of both agreements: what happened when, and why. */
    private List<List<String>> replacement() {
        return outcome.replaced().stream()
                .flatMap(recipient -> county.store().agreements().of(recipient).stream())
                .flatMap(stored ->
                        county.store().agreements().history(stored.value().id()).stream())
                .map(entry -> List.of(
                        County.dayOf(entry.change().at()).toString(),
                        entry.state().id().value(),
                        words.name(entry.change().why()),
                        words.name(entry.state().status()),
                        entry.state().terms().term().from() + " — "
                                + entry.state().terms().term().until()))
                .toList();
    }

    private List<List<String>> gaps() {
        DateRange month = DateRange.month(county.month());
        List<List<String>> rows = new ArrayList<>();
        for (CaseFile file : records.files()) {
            for (CoverageGap gap : file.gaps(month)) {
                rows.add(List.of(
                        gap.recipient().value(),
                        file.recipient().details().name().masked(),
                        county.gazetteer().name(file.recipient().division()),
                        words.name(gap.kind()),
                        gap.days().from().toString(),
                        gap.days().until().toString(),
                        String.valueOf(gap.days().days())));
            }
        }
        return rows;
    }
}
