package org.zhaoliao.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.tier.VisitAlert;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitState;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.tier.VisitTimeliness;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitMeans;

/** Somebody drawn at random with visits before a horizon, and how it stands with them day by day when further visits are made: by the records alone. */
final class VisitedPerson {

    static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    static final DivisionCode TOWNSHIP = DivisionCode.of("141121100");

    private static final List<VisitAlert.Kind> WARNINGS = List.of(VisitAlert.Kind.values());

    final DateRange horizon;
    final LocalDate lastSeen;
    private final VisitNews news;
    private final List<HomeVisit> before;
    private final Consumer<CaseFileBuilder> parts;
    private final Policy policy;

    private VisitedPerson(
            DateRange horizon,
            LocalDate lastSeen,
            VisitNews news,
            List<HomeVisit> before,
            Consumer<CaseFileBuilder> parts) {
        this.horizon = horizon;
        this.lastSeen = lastSeen;
        this.news = news;
        this.before = before;
        this.parts = parts;
        this.policy = NationalPolicy.book()
                .with(
                        "local",
                        PolicyTable.read(List.of(
                                "tier.gap.capable,141121,2026-01-01,2026-09-10,30,本县办法,1,LOCAL_RULE",
                                "tier.gap.capable,141121,2026-09-10,,20,本县办法,1,LOCAL_RULE")))
                .at(CaseParts.VILLAGE, horizon.from());
    }

    /** Visited at home some days before the horizon; a care level by so many failed items, and nothing else the matter. */
    static VisitedPerson sound(DateRange horizon, LocalDate seen, int failed) {
        return new VisitedPerson(
                horizon,
                seen,
                VisitNews.NONE,
                List.of(CaseParts.visit(seen, VisitMeans.FACE_TO_FACE, Fact.unknown())),
                builder -> builder.assessments(CaseParts.assessment(LocalDate.of(2025, 11, 3), failed, 0)));
    }

    /** Anybody: with a birthday, a stay in hospital, a warning, an assessment or a season that begins within the horizon, or with none of them. */
    static VisitedPerson any(Random random) {
        LocalDate from = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(270));
        int length = 1 + random.nextInt(62);
        DateRange horizon = DateRange.of(from, from.plusDays(length));
        LocalDate seen = from.minusDays(1L + random.nextInt(35));
        LocalDate called = from.minusDays(1L + random.nextInt(20));
        List<HomeVisit> before = List.of(
                CaseParts.visit(seen, VisitMeans.FACE_TO_FACE, Fact.unknown()),
                CaseParts.visit(called, VisitMeans.TELEPHONE, Fact.unknown()));
        LocalDate warned = from.plusDays(random.nextInt(length + 10) - 10L);
        VisitNews news = random.nextBoolean()
                ? VisitNews.NONE
                : new VisitNews(
                        Map.of(),
                        List.of(new VisitAlert(
                                WARNINGS.get(random.nextInt(WARNINGS.size())),
                                TOWNSHIP,
                                DateRange.of(warned, warned.plusDays(1L + random.nextInt(12))))));
        LocalDate birthday = from.plusDays(random.nextInt(length));
        boolean grows = random.nextInt(3) == 0;
        LocalDate assessed = from.plusDays(random.nextInt(length + 20) - 20L);
        int failed = random.nextInt(3) == 0 ? 4 : 0;
        int later = random.nextInt(3) == 0 ? 4 : 0;
        LocalDate away = from.plusDays(random.nextInt(length + 10) - 10L);
        int stay = random.nextInt(3) == 0 ? 1 + random.nextInt(20) : 0;
        return new VisitedPerson(horizon, seen, news, before, builder -> {
            builder.assessments(
                    CaseParts.assessment(LocalDate.of(2025, 11, 3), failed, 0),
                    CaseParts.assessment(assessed, later, 0));
            if (grows) {
                builder.born(birthday.minusYears(80)).livesAlone(CaseParts.known(true));
            }
            if (stay > 0) {
                builder.inHospital(DateRange.of(away, away.plusDays(stay)), CaseParts.known(true));
            }
        });
    }

    private CaseFile file(Collection<LocalDate> made) {
        List<HomeVisit> visits = new ArrayList<>(before);
        made.forEach(day -> visits.add(CaseParts.visit(day, VisitMeans.FACE_TO_FACE, Fact.unknown())));
        CaseFileBuilder builder = new CaseFileBuilder().visits(visits.toArray(HomeVisit[]::new));
        parts.accept(builder);
        return builder.build();
    }

    VisitNeed need() {
        return new VisitsOwed(file(List.of()), policy, news, CALENDAR).within(horizon, Map.of());
    }

    boolean isAtHome(LocalDate day) {
        return file(List.of()).excuses().stream()
                .noneMatch(excuse -> excuse.days().contains(day));
    }

    /** Where a day stands when visits were made on some days before it. */
    VisitState state(LocalDate day, Collection<LocalDate> made) {
        return state(
                day, day, made.stream().filter(visit -> visit.isBefore(day)).toList());
    }

    private VisitState inTheEvening(LocalDate day, Collection<LocalDate> made) {
        return state(
                day, day, made.stream().filter(visit -> !visit.isAfter(day)).toList());
    }

    private VisitState state(LocalDate tierOf, LocalDate day, Collection<LocalDate> made) {
        CaseFile file = file(made);
        VisitTier tier = file.visitTier(policy.on(tierOf), news);
        return VisitTimeliness.of(file.lastVisits(policy.on(day)), tier, CALENDAR, day)
                .excusedBy(file.excuses(), day)
                .state();
    }

    /**
     * Whether nobody is overdue on any day, were somebody to come in the evening. Days do not count from coming home, or from the begin, until the evening of a
     * working day; and nobody is left to the days after the horizon who can be visited in time on no working day of them.
     */
    boolean isNeverOverdue(Collection<LocalDate> made) {
        boolean reachable = false;
        for (LocalDate day : horizon.dates().toList()) {
            VisitState seen = reachable ? state(day, made) : inTheEvening(day, made);
            reachable = isAtHome(day) && (reachable || CALENDAR.isWorkingDay(day));
            if (reachable && seen == VisitState.OVERDUE) {
                return false;
            }
        }
        LocalDate after = CALENDAR.firstWorkingDayFrom(horizon.until());
        return !reachable || state(horizon.until().minusDays(1), after, made) != VisitState.OVERDUE;
    }
}
