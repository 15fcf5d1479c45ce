package org.zhaoliao.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.calendar.BeijingTime;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.usecase.PlanVisits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans the home visits of a month for the persons of a store. */
@Command(
        name = "plan-visits",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "制定一个月的探访计划：逐行读入探访人和已约定的探访，写出 zhaoliao-plan。"
                + "Plans the visits of a month; visitors and agreed visits in, a line each.",
        footer = {
            "",
            "输入 Input: {\"id\":\"V1\",\"area\":\"141121100\",\"visitsPerDay\":4,\"absences\":[\"2026-10-09\"]}",
            "  其本人即照料服务人的，加 if also a caregiver: \"caregiver\":\"C-1\"",
            "  已约定的 agreed: {\"recipient\":\"R-1\",\"village\":\"141121100201\",\"visitor\":\"V1\",\"day\":\"2026-10-12\"}",
            "例 Example:",
            "  zhaoliao plan-visits visitors.ndjson --in county --month 2026-10 > plan.json",
            "  zhaoliao plan-visits visitors.ndjson --month 2026-10 --from 2026-10-12 --before plan.json > anew.json"
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

    @Option(
            names = "--from",
            description = "只排这一天至月末，以当日结束时所知为准 plan from this day of the month on, by what is known at its end")
    private @Nullable LocalDate from;

    @Option(
            names = "--before",
            paramLabel = "PLAN",
            description = "原计划（zhaoliao-plan），尽量沿用 the plan so far, kept where it can be")
    private @Nullable Path before;

    @Override
    public Integer call() {
        PlanInput input = new PlanInput();
        int exit = all(input::take, new ArrayList<>());
        if (exit == 0) {
            answer(Documents.PLAN.line(plan(input.given(planned())), Disclosure.MASKED));
        }
        return exit;
    }

    private VisitPlan plan(PlanVisits.Given given) {
        DateRange horizon = horizon();
        try (CountyDatabase database = new StoreFolder(in).open()) {
            return new PlanVisits(database.store(), LedgerScale.in(place.book()), WorkingCalendar.mainland())
                    .plan(place.division(new StoreFolder(in)), horizon, given, BeijingTime.endOf(horizon.from()));
        }
    }

    private DateRange horizon() {
        DateRange whole = DateRange.month(month);
        if (from == null) {
            return whole;
        }
        if (!whole.contains(from)) {
            throw InvalidInputException.of("--from", "examples.from", from.toString(), month.toString());
        }
        return DateRange.of(from, whole.until());
    }

    /** The visits of the plan so far that still lie ahead. */
    private List<PlannedVisit> planned() {
        if (before == null) {
            return List.of();
        }
        try (InputStream plan = Files.newInputStream(before)) {
            return Documents.PLAN.read(plan).visits().stream()
                    .filter(visit -> horizon().contains(visit.day()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
