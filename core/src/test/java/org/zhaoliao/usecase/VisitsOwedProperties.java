package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.visit.VisitMeans;

@Label("W2.7: what a plan owes, whichever days it takes")
class VisitsOwedProperties {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    /** Somebody visited at home on one day and called on a later one; a low care level, so that months could be passed over. */
    private static CaseFile visited(LocalDate atHome, LocalDate called) {
        return new CaseFileBuilder()
                .assessments(CaseParts.assessment(LocalDate.of(2025, 11, 3), 0, 0))
                .visits(
                        CaseParts.visit(atHome, VisitMeans.FACE_TO_FACE, CaseParts.known(atHome)),
                        CaseParts.visit(called, VisitMeans.TELEPHONE, CaseParts.known(called)))
                .build();
    }

    private static List<LocalDate> plannedDays(CaseFile file, DateRange horizon, Random random) {
        return new VisitsOwed(
                        file,
                        NationalPolicy.book().at(file.recipient().division(), horizon.from()),
                        VisitNews.NONE,
                        CALENDAR)
                .within(horizon, Map.of()).windows().stream()
                        .map(window -> any(CALENDAR.workingDays(window), random))
                        .sorted()
                        .toList();
    }

    private static LocalDate any(List<LocalDate> days, Random random) {
        return days.get(random.nextInt(days.size()));
    }

    private static DateRange horizon(int begin, int length) {
        LocalDate from = LocalDate.of(2026, 2, 1).plusDays(begin);
        return DateRange.of(from, from.plusDays(length));
    }

    @Property
    @Label("(b)29: each calendar month that ends within the horizon has a visit at the home, made before it or planned")
    void everyMonth(
            @ForAll @IntRange(max = 200) int begin,
            @ForAll @IntRange(min = 1, max = 92) int length,
            @ForAll @IntRange(max = 45) int homeAgo,
            @ForAll @IntRange(max = 45) int calledAgo,
            @ForAll Random random) {
        DateRange horizon = horizon(begin, length);
        LocalDate atHome = horizon.from().minusDays(1L + homeAgo);
        CaseFile file = visited(atHome, horizon.from().minusDays(1L + calledAgo));
        List<LocalDate> days = plannedDays(file, horizon, random);
        horizon.dates()
                .filter(day -> day.equals(
                        CALENDAR.lastWorkingDayUpTo(YearMonth.from(day).atEndOfMonth())))
                .map(YearMonth::from)
                .forEach(month -> assertTrue(
                        Stream.concat(Stream.of(atHome), days.stream())
                                .anyMatch(day -> YearMonth.from(day).equals(month)),
                        () -> month + " " + days));
    }

    @Property
    @Label("(b)29: a call before the horizon puts no visit at the home off beyond its own gap and the days of grace")
    void homeGap(
            @ForAll @IntRange(max = 200) int begin,
            @ForAll @IntRange(max = 45) int homeAgo,
            @ForAll @IntRange(max = 45) int calledAgo,
            @ForAll Random random) {
        DateRange horizon = horizon(begin, 62);
        LocalDate atHome = horizon.from().minusDays(1L + homeAgo);
        CaseFile file = visited(atHome, horizon.from().minusDays(1L + calledAgo));
        LocalDate opening = CALENDAR.firstWorkingDayFrom(horizon.from());
        LocalDate before = atHome;
        for (LocalDate day : plannedDays(file, horizon, random)) {
            LocalDate latest = CALENDAR.firstWorkingDayFrom(before.plusDays(30)).plusDays(3);
            assertFalse(day.isAfter(latest) && day.isAfter(opening), before + " " + day);
            before = day;
        }
    }

    @Property
    @Label("the month's visit is no additional one where a visit of the month is owed anyway")
    void noMoreThanNeeded(@ForAll @IntRange(max = 6) int month, @ForAll Random random) {
        YearMonth planned = YearMonth.of(2026, 4).plusMonths(month);
        LocalDate before = planned.atDay(1).minusDays(1);
        CaseFile file = visited(before, before);
        assertEquals(1, plannedDays(file, DateRange.month(planned), random).size(), "out of the heating season");
    }
}
