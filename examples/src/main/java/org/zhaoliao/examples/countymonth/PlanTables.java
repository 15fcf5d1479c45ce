package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlanScore;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.reason.Wording;

/** How good the plan of the month is, what it cannot do, and why nobody could. */
final class PlanTables {

    private static final Wording WORDING = Wording.CHINESE;

    private final County county;
    private final VisitPlan plan;

    PlanTables(County county, VisitPlan plan) {
        this.county = county;
        this.plan = plan;
    }

    List<Table> tables() {
        return List.of(score(), overloads(), shortfalls());
    }

    private Table score() {
        PlanScore score = plan.score();
        return Table.of(
                "计划评分",
                List.of(Column.text("项目"), Column.number("本计划"), Column.number("任何计划不低于")),
                List.of(
                        List.of("未能按时", whole(score.missed()), whole(proven())),
                        List.of("超过探访人能力", whole(score.overCapacity()), "0"),
                        List.of("安排不当", whole(score.misplaced()), "0"),
                        List.of("间隔不匀（天）", exact(score.spacing()), exact(score.spacingBound())),
                        List.of("负荷不均", exact(score.balance()), exact(score.balanceBound())),
                        List.of("行程（人·村·日）", whole(score.trips()), "")));
    }

    private int proven() {
        return plan.overloads().stream()
                .filter(Overload::proven)
                .mapToInt(Overload::missed)
                .sum();
    }

    private Table overloads() {
        return Table.of(
                "人手不足之处（任何排法都不能再多）",
                List.of(
                        Column.text("村（居）"),
                        Column.text("日期"),
                        Column.number("应探访"),
                        Column.number("至多可探访"),
                        Column.text("增援建议")),
                plan.overloads().stream().map(this::row).toList());
    }

    private List<String> row(Overload overload) {
        return List.of(
                overload.villages().stream().map(this::name).collect(Collectors.joining("、")),
                overload.days().stream().map(PlanTables::day).collect(Collectors.joining("、")),
                whole(overload.owed()),
                whole(overload.possible()),
                overload.relief().stream()
                        .map(relief -> "%s 增派一人，至多可多访 %d 次".formatted(relief.day(), relief.visits()))
                        .collect(Collectors.joining()));
    }

    private Table shortfalls() {
        return Table.of(
                "未能按时安排的探访",
                List.of(Column.text("编号"), Column.text("村（居）"), Column.text("原因")),
                plan.shortfalls().stream()
                        .map(missing -> List.of(
                                missing.recipient().value(), name(missing.village()), WORDING.of(missing.why())))
                        .toList());
    }

    private String name(DivisionCode village) {
        return county.gazetteer().name(village);
    }

    private static String day(LocalDate day) {
        return MonthDay.from(day).toString().substring(2);
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }

    private static String exact(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
