package org.zhaoliao.examples;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhaoliao.calendar.BeijingTime;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.usecase.PlanVisits;
import org.zhaoliao.visit.VisitorId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans the home visits of a month for the persons of a store. */
@Command(
        name = "plan-visits",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "制定一个月的探访计划：逐行读入探访人，写出 zhaoliao-plan。Plans the visits of a month; visitors in, a line each.",
        footer = {
            "",
            "输入 Input: {\"id\":\"V1\",\"area\":\"141121100\",\"visitsPerDay\":4,\"absences\":[\"2026-10-09\"]}",
            "例 Example:",
            "  zhaoliao plan-visits visitors.ndjson --in county --month 2026-10 > plan.json"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {
            "0:已制定 planned",
            "1:有错误行则不制定，或没有数据 a bad line, then no plan is made; or no store",
            "2:命令行有误 bad command line"
        })
final class PlanVisitsCommand extends LineInput implements Callable<Integer> {

    @Option(
            names = "--in",
            defaultValue = "county",
            description = "import 或 county-month 的输出目录 their folder (${DEFAULT-VALUE})")
    private Path in = Path.of("");

    @Option(
            names = "--month",
            required = true,
            description = "月份，以其首日结束时所知为准 month, by what is known at the end of its first day")
    private YearMonth month = YearMonth.of(1970, 1);

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() {
        List<Visitor> visitors = new ArrayList<>();
        int exit = all(PlanVisitsCommand::visitor, visitors);
        if (exit == 0) {
            answer(Documents.PLAN.line(plan(visitors), Disclosure.MASKED));
        }
        return exit;
    }

    private VisitPlan plan(List<Visitor> visitors) {
        try (CountyDatabase database = new StoreFolder(in).open()) {
            return new PlanVisits(database.store(), LedgerScale.in(place.book()), WorkingCalendar.mainland())
                    .plan(
                            place.division(),
                            DateRange.month(month),
                            PlanVisits.Given.of(visitors),
                            BeijingTime.endOf(month.atDay(1)));
        }
    }

    private static Visitor visitor(String text) {
        JsonLine line = JsonLine.of(text);
        line.only("area", "visitsPerDay", "absences");
        return new Visitor(
                new VisitorId(line.needText("id")),
                DivisionCode.of(line.needText("area")),
                line.needNumber("visitsPerDay"),
                line.days("absences"));
    }
}
