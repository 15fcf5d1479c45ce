package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlanScore;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlan.Overload;

/** How good the plan of the month is, what it cannot do, and why nobody could. */
final class PlanTables {

    private final County county;
    private final VisitPlan plan;
    private final ReportWords words;

    PlanTables(County county, VisitPlan plan) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.plan = plan;
    }

    List<Table> tables() {
        return List.of(score(), overloads(), shortfalls());
    }

    private Table score() {
        PlanScore score = plan.score();
        return Table.of(
                words.of("plan.score"),
                List.of(words.text("item"), words.number("plan.this"), words.number("plan.bound")),
                List.of(
                        List.of(words.of("plan.missed"), whole(score.missed()), whole(unavoidable())),
                        List.of(words.of("plan.over"), whole(score.overCapacity()), "0"),
                        List.of(words.of("plan.misplaced"), whole(score.misplaced()), "0"),
                        List.of(words.of("plan.spacing"), exact(score.spacing()), exact(score.spacingBound())),
                        List.of(words.of("plan.balance"), exact(score.balance()), exact(score.balanceBound())),
                        List.of(words.of("plan.trips"), whole(score.trips()), "")));
    }

    private int unavoidable() {
        return plan.overloads().stream().mapToInt(Overload::unavoidable).sum();
    }

    private Table overloads() {
        return Table.of(
                words.of("plan.overloads"),
                List.of(
                        words.text("village"),
                        words.text("day"),
                        words.number("plan.owed"),
                        words.number("plan.possible"),
                        words.text("plan.relief")),
                plan.overloads().stream().map(this::row).toList());
    }

    private List<String> row(Overload overload) {
        return List.of(
                overload.villages().stream().map(this::name).collect(Collectors.joining(words.of("list"))),
                overload.days().stream().map(PlanTables::day).collect(Collectors.joining(words.of("list"))),
                whole(overload.owed()),
                whole(overload.possible()),
                overload.relief().stream()
                        .map(relief -> words.of("plan.helps", relief.day(), relief.visits()))
                        .collect(Collectors.joining()));
    }

    private Table shortfalls() {
        return Table.of(
                words.of("plan.shortfalls"),
                List.of(words.text("number"), words.text("village"), words.text("reason")),
                plan.shortfalls().stream()
                        .map(missing -> List.of(
                                missing.recipient().value(), name(missing.village()), words.name(missing.why())))
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
