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
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tier.VisitOutcome;
import org.zhaoliao.tier.VisitOutcome.Kind;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visitcheck.MadeUpVisits;

/** The visits of the month and the problems they brought to light. */
final class VisitSections {

    private static final Wording WORDING = Wording.CHINESE;
    private static final int SHADES = 4;

    private final County county;
    private final CountyRecords records;
    private final MonthOutcome outcome;
    private final List<HomeVisit> visits;

    VisitSections(County county, CountyRecords records, MonthOutcome outcome) {
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
                count("计划", visit -> visit.origin() == HomeVisit.Origin.PLAN),
                outcomes("按时完成", Kind.ON_TIME, Kind.EARLY),
                outcomes("迟到", Kind.LATE),
                outcomes("未成", Kind.MISSED),
                count("尚未登记", visit -> visit.status() == VisitStatus.PLANNED));
        ReportTables tables = new ReportTables(county);
        return new Section(
                "visits",
                "入户探访",
                "计划按档次、工作日与探访人员能力排定；计划 = 按时 + 迟到 + 未成 + 尚未登记。未能按时安排的单列，绝不隐去。佐证只存编号，不存照片，也不定位对象。",
                List.of(),
                List.of(chart(tables.townships(), counts.subList(1, counts.size()))),
                List.of(MonthPicture.of("每日计划探访次数（灰色为休息日）", county.month(), this::day)),
                Stream.of(
                                Stream.of(
                                        tables.byTownship("各乡镇探访", counts),
                                        tables.byTownship(
                                                "计划外探访与未果的尝试",
                                                List.of(
                                                        outcomes("计划外", Kind.EXTRA),
                                                        outcomes("到访未果", Kind.FAILED_ATTEMPT),
                                                        outcomes("所见非本人", Kind.WRONG_PERSON)))),
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
                        WORDING.of(sign.kind()),
                        county.gazetteer().name(sign.division()),
                        sign.noticedOn().toString(),
                        WORDING.of(sign.saw())))
                .toList();
        return Table.of(
                "疑似虚假探访线索（供督导核查，不作定论）",
                List.of(Column.text("类别"), Column.text("村（居）"), Column.text("可见之日"), Column.text("所见")),
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
                String.valueOf(day.getDayOfMonth()), off, count == 0 ? "" : "探访 " + count + " 次", shade);
    }

    private Chart chart(List<Division> townships, List<ReportTables.Count> counts) {
        return new Chart(
                Chart.Kind.STACKED_BAR,
                "各乡镇探访完成情况",
                "乡镇",
                "次",
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
        counts.forEach((kind, byStatus) -> rows.add(row(WORDING.of(kind), byStatus)));
        Map<ProblemStatus, Long> totals = new EnumMap<>(ProblemStatus.class);
        problemsFound().forEach(problem -> totals.merge(problem.status(), 1L, Long::sum));
        List<Column> columns = new ArrayList<>(List.of(Column.text("问题类别"), Column.number("合计")));
        for (ProblemStatus status : ProblemStatus.values()) {
            columns.add(Column.number(WORDING.of(status)));
        }
        return Section.of(
                "problems",
                "发现的问题",
                "乡镇能解决的及时解决，需要有关单位支持的转介并跟进。",
                List.of(new Table("按类别和处理情况", columns, rows, row("合计", totals))));
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
