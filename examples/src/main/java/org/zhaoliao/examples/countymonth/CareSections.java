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
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.reason.Wording;

/** The agreements, and the days without care. */
final class CareSections {

    private static final Wording WORDING = Wording.CHINESE;

    private final County county;
    private final CountyRecords records;
    private final MonthOutcome outcome;

    CareSections(County county, CountyRecords records, MonthOutcome outcome) {
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
        statuses.forEach((status, count) -> rows.add(List.of(WORDING.of(status), String.valueOf(count))));
        return Section.of(
                "agreements",
                "委托照料服务协议与照料空档",
                "空档按天计算：无有效协议、照料服务人无法履行、住院无人陪护。未能签订的协议 " + outcome.refusals().size() + " 份。",
                List.of(
                        Table.of("协议状态", List.of(Column.text("状态"), Column.number("份数")), rows),
                        Table.of(
                                "更换照料服务人一例：整改、解除、另签",
                                List.of(
                                        Column.text("日期"),
                                        Column.text("协议"),
                                        Column.text("变更"),
                                        Column.text("状态"),
                                        Column.text("期限")),
                                replacement()),
                        Table.of(
                                "本月照料空档",
                                List.of(
                                        Column.text("编号"),
                                        Column.text("姓名"),
                                        Column.text("村（居）"),
                                        Column.text("空档"),
                                        Column.text("自"),
                                        Column.text("至（不含）"),
                                        Column.number("天数")),
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
                        WORDING.of(entry.change().why()),
                        WORDING.of(entry.state().status()),
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
                        WORDING.of(gap.kind()),
                        gap.days().from().toString(),
                        gap.days().until().toString(),
                        String.valueOf(gap.days().days())));
            }
        }
        return rows;
    }
}
