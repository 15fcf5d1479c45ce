package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.planning.VisitPlanner;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.tier.VisitState;
import org.zhaoliao.visit.VisitorId;

@Label("W2.7: what a plan owes keeps the rule, as the records tell it day by day")
class VisitsOwedDayByDayProperties {

    private static final VisitorId VISITOR = new VisitorId("v");

    private static List<LocalDate> drawn(VisitNeed need, Random random) {
        int manner = random.nextInt(3);
        return need.windows().stream()
                .map(window -> VisitedPerson.CALENDAR.workingDays(window))
                .map(days -> days.get(manner == 0 ? 0 : manner == 1 ? days.size() - 1 : random.nextInt(days.size())))
                .toList();
    }

    @Property
    @Label(
            "whichever days are taken in the windows, nobody is overdue on any day at home: birthdays, 1 November, warnings, stays, new assessments and new policy included")
    void whicheverDays(@ForAll Random random) {
        VisitedPerson person = VisitedPerson.any(random);
        List<LocalDate> days = drawn(person.need(), random);
        assertTrue(
                person.isNeverOverdue(days),
                () -> person.horizon + " " + days + " " + person.need().windows());
        days.forEach(day -> assertTrue(person.isAtHome(day)));
    }

    @Property
    @Label("nobody becomes overdue who was not due: on the day on which a claim begins nobody is late by it")
    void nobodyIsRetroactivelyLate(@ForAll Random random) {
        VisitedPerson person = VisitedPerson.any(random);
        LocalDate before = person.horizon.from();
        VisitState was = person.state(before, List.of());
        for (LocalDate day : person.horizon.dates().skip(1).toList()) {
            VisitState is = person.state(day, List.of());
            if (is == VisitState.OVERDUE) {
                assertNotEquals(VisitState.UPCOMING, was, () -> day + " " + person.horizon);
            }
            was = is;
        }
    }

    @Property(tries = 500)
    @Label("one visitor, any absence, beside any agreed visits: nobody is missed whom days in reach would keep in time")
    void nobodyIsMissedByTheRule(
            @ForAll @IntRange(max = 300) int begin,
            @ForAll @IntRange(min = 1, max = 31) int length,
            @ForAll @IntRange(min = 1, max = 30) int ago,
            @ForAll boolean often,
            @ForAll Random random) {
        LocalDate from = LocalDate.of(2026, 1, 5).plusDays(begin);
        DateRange horizon = DateRange.of(from, from.plusDays(length));
        VisitedPerson person = VisitedPerson.sound(horizon, from.minusDays(often ? 1 + ago % 9 : ago), often ? 4 : 0);
        Set<LocalDate> absent = absence(horizon, random);
        Set<LocalDate> agreed =
                horizon.dates().filter(day -> random.nextInt(20) == 0).collect(Collectors.toSet());
        VisitPlan plan = plan(person, absent, agreed);
        Set<LocalDate> made = plan.visits().stream().map(PlannedVisit::day).collect(Collectors.toSet());
        Set<LocalDate> reach = new TreeSet<>(VisitedPerson.CALENDAR.workingDays(horizon));
        reach.removeAll(absent);
        reach.addAll(agreed);
        // more visits make nobody overdue: who is so with one on every day in reach, is so however it is planned
        assertEquals(person.isNeverOverdue(reach), plan.shortfalls().isEmpty(), () -> plan.toString());
        assertEquals(plan.shortfalls().isEmpty(), person.isNeverOverdue(made));
        assertEquals(plan.shortfalls().size(), plan.score().missed());
        assertTrue(made.containsAll(agreed));
    }

    @Example
    @Label(
            "a visitor absent for a week: three visits keep who is seen weekly in time, also from one that is agreed before")
    void absentForAWeek() {
        DateRange july = DateRange.month(YearMonth.of(2026, 7));
        VisitedPerson person = VisitedPerson.sound(july, july.from().minusDays(1), 4);
        Set<LocalDate> absent = july.dates().skip(5).limit(5).collect(Collectors.toSet());
        for (Set<LocalDate> agreed : List.of(Set.<LocalDate>of(), Set.of(LocalDate.of(2026, 7, 3)))) {
            VisitPlan plan = plan(person, absent, agreed);
            assertEquals(List.of(), plan.shortfalls());
            assertEquals(List.of(), plan.overloads());
            assertTrue(person.isNeverOverdue(
                    plan.visits().stream().map(PlannedVisit::day).toList()));
        }
    }

    private static Set<LocalDate> absence(DateRange horizon, Random random) {
        long length = horizon.days();
        int first = random.nextInt((int) length);
        int last = first + random.nextInt((int) length - first);
        boolean one = random.nextBoolean();
        Set<LocalDate> absent = new HashSet<>();
        for (int day = 0; day < length; day++) {
            if (one ? first <= day && day <= last : random.nextInt(3) > 0) {
                absent.add(horizon.from().plusDays(day));
            }
        }
        return absent;
    }

    private static VisitPlan plan(VisitedPerson person, Set<LocalDate> absent, Set<LocalDate> agreed) {
        VisitNeed need = person.need();
        List<PlannedVisit> fixed = agreed.stream()
                .map(day -> new PlannedVisit(
                        need.recipient(), VISITOR, day, need.village(), Reason.of("planning.kept", day, day)))
                .toList();
        return VisitPlanner.plan(VisitPlanner.Request.of(
                        List.of(need),
                        List.of(new Visitor(VISITOR, VisitedPerson.TOWNSHIP, 5, absent)),
                        person.horizon,
                        VisitedPerson.CALENDAR)
                .beside(fixed));
    }
}
