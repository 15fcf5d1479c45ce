package org.zhaoliao.examples.countymonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhaoliao.html.report.Chart;
import org.zhaoliao.html.report.MonthPicture;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.Problem;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.tier.VisitOutcome;
import org.zhaoliao.tier.VisitOutcome.Kind;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visitcheck.MadeUpVisits;

/** The visits of the month and the problems they brought to light. */
final class VisitSections {

    private static final int SHADES = 4;

    private final County county;
    private final CountyRecords records;
    private final MonthOutcome outcome;
    private final List<HomeVisit> visits;
    private final ReportWords words;

    VisitSections(County county, CountyRecords records, MonthOutcome outcome) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.records = records;
        this.outcome = outcome;
        this.visits = records.files().stream()
                .flatMap(file -> file.watch().visits().stream())
                .filter(visit -> !visit.plannedFor().isBefore(county.firstDay()))
                .toList();
    }

    Section visits() {
        List<ReportTables.Count> counts = List.of(
                count(words.of("visits.planned"), visit -> visit.origin() == HomeVisit.Origin.PLAN),
                outcomes(words.of("visits.on-time"), Kind.ON_TIME, Kind.EARLY),
                outcomes(words.of("visits.late"), Kind.LATE),
                outcomes(words.of("visits.missed"), Kind.MISSED),
                count(words.of("visits.open"), visit -> visit.status() == VisitStatus.PLANNED));
        ReportTables tables = new ReportTables(county);
        return new Section(
                "visits",
                words.of("visits"),
                words.of("visits.note"),
                List.of(),
                List.of(chart(tables.townships(), counts.subList(1, counts.size()))),
                List.of(MonthPicture.of(words.of("visits.picture"), county.month(), this::day)),
                Stream.of(
                                Stream.of(
                                        tables.byTownship(words.of("visits.townships"), counts),
                                        tables.byTownship(
                                                words.of("visits.others"),
                                                List.of(
                                                        outcomes(words.of("visits.extra"), Kind.EXTRA),
                                                        outcomes(words.of("visits.in-vain"), Kind.FAILED_ATTEMPT),
                                                        outcomes(words.of("visits.wrong-person"), Kind.WRONG_PERSON)))),
                                new PlanTables(county, outcome.plan()).tables().stream(),
                                Stream.of(signs()))
                        .flatMap(some -> some)
                        .toList());
    }

    /** How often visits came to one of these. */
    private ReportTables.Count outcomes(String name, Kind... kinds) {
        Policy policy = county.policy(county.lastDay());
        return new ReportTables.Count(
                name,
                division -> visits.stream()
                        .filter(visit -> division.contains(visit.division()))
                        .flatMap(visit -> VisitOutcome.of(visit, policy).stream())
                        .filter(outcome -> List.of(kinds).contains(outcome.kind()))
                        .count());
    }

    private Table signs() {
        List<List<String>> rows = MadeUpVisits.signs(visits, county.policy(county.lastDay())).stream()
                .map(sign -> List.of(
                        words.name(sign.kind()),
                        county.gazetteer().name(sign.division()),
                        sign.noticedOn().toString(),
                        words.name(sign.saw())))
                .toList();
        return Table.of(
                words.of("visits.signs"),
                List.of(
                        words.text("kind"),
                        words.text("village"),
                        words.text("visits.visible"),
                        words.text("visits.seen")),
                rows);
    }

    private MonthPicture.Day day(LocalDate day) {
        Map<LocalDate, Long> perDay = new TreeMap<>();
        visits.forEach(visit -> perDay.merge(visit.plannedFor(), 1L, Long::sum));
        long most = perDay.values().stream().mapToLong(Long::longValue).max().orElse(1);
        long count = perDay.getOrDefault(day, 0L);
        boolean off = !county.calendar().isWorkingDay(day);
        int shade = (int) Math.min(SHADES, (count * SHADES + most - 1) / most);
        return new MonthPicture.Day(
                String.valueOf(day.getDayOfMonth()), off, count == 0 ? "" : words.of("visits.of-day", count), shade);
    }

    private Chart chart(List<Division> townships, List<ReportTables.Count> counts) {
        return new Chart(
                Chart.Kind.STACKED_BAR,
                words.of("visits.done"),
                words.of("township"),
                words.of("unit.visits"),
                townships.stream().map(Division::name).toList(),
                counts.stream()
                        .map(count -> new Chart.Series(
                                count.name(),
                                townships.stream()
                                        .map(township -> count.of().applyAsLong(township.code()))
                                        .toList()))
                        .toList());
    }

    private ReportTables.Count count(String name, Predicate<HomeVisit> counted) {
        return new ReportTables.Count(
                name,
                (DivisionCode division) -> visits.stream()
                        .filter(visit -> division.contains(visit.division()))
                        .filter(counted)
                        .count());
    }

    Section problems() {
        Map<ProblemKind, Map<ProblemStatus, Long>> counts = new EnumMap<>(ProblemKind.class);
        problemsFound()
                .forEach(problem -> counts.computeIfAbsent(problem.kind(), kind -> new EnumMap<>(ProblemStatus.class))
                        .merge(problem.status(), 1L, Long::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((kind, byStatus) -> rows.add(row(words.name(kind), byStatus)));
        Map<ProblemStatus, Long> totals = new EnumMap<>(ProblemStatus.class);
        problemsFound().forEach(problem -> totals.merge(problem.status(), 1L, Long::sum));
        List<Column> columns = new ArrayList<>(List.of(words.text("problems.kind"), words.number("total")));
        for (ProblemStatus status : ProblemStatus.values()) {
            columns.add(Column.number(words.name(status)));
        }
        return Section.of(
                "problems",
                words.of("problems"),
                words.of("problems.note"),
                List.of(new Table(words.of("problems.table"), columns, rows, row(words.of("total"), totals))));
    }

    private Stream<Problem> problemsFound() {
        return records.files().stream().flatMap(file -> file.watch().problems().stream());
    }

    private static List<String> row(String name, Map<ProblemStatus, Long> counts) {
        List<String> row = new ArrayList<>(List.of(
                name,
                String.valueOf(
                        counts.values().stream().mapToLong(Long::longValue).sum())));
        for (ProblemStatus status : ProblemStatus.values()) {
            row.add(String.valueOf(counts.getOrDefault(status, 0L)));
        }
        return row;
    }
}
