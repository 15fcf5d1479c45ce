package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.VisitorId;

/** Some persons with gaps, one visitor who is away at times, and every plan that there is: a walk over the days that knows gaps and nothing of windows. */
final class RuleRequests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");

    private final DateRange horizon;
    private final int perDay;
    private final Set<LocalDate> absent;
    private final List<Waiting> persons;
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    private record Waiting(int gap, int grace, LocalDate last) {

        LocalDate latest(LocalDate seen) {
            return CALENDAR.firstWorkingDayFrom(seen.plusDays(gap)).plusDays(grace);
        }
    }

    RuleRequests(Random random, int most, int longest) {
        LocalDate from = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(300));
        horizon = DateRange.of(from, from.plusDays(1L + random.nextInt(longest)));
        perDay = 1 + random.nextInt(2);
        absent = horizon.dates().filter(day -> random.nextInt(3) == 0).collect(Collectors.toSet());
        persons = IntStream.rangeClosed(1, 1 + random.nextInt(most))
                .mapToObj(i ->
                        new Waiting(2 + random.nextInt(6), random.nextInt(4), from.minusDays(1L + random.nextInt(6))))
                .toList();
    }

    Request request() {
        List<VisitNeed> needs = new ArrayList<>();
        for (Waiting person : persons) {
            VisitRule rule = new VisitRule(
                    LastVisits.atHome(person.last()),
                    List.of(new VisitRule.Span(
                            horizon, VisitTier.Gaps.always(person.gap(), person.grace()), List.of())));
            RecipientId recipient = new RecipientId("r" + needs.size());
            needs.add(VisitNeed.keeping(rule, recipient, VILLAGE, Set.of(), horizon, CALENDAR));
        }
        Visitor visitor = new Visitor(new VisitorId("v"), DivisionCode.of("141121100"), perDay, absent);
        return Request.of(needs, List.of(visitor), horizon, CALENDAR);
    }

    private RuleRequests(DateRange horizon, Set<LocalDate> absent, Waiting person) {
        this.horizon = horizon;
        this.perDay = 1;
        this.absent = absent;
        this.persons = List.of(person);
    }

    /** One of the persons alone, on the days on which a plan leaves room for them. */
    RuleRequests beside(VisitPlan plan, RecipientId recipient) {
        Set<LocalDate> full = horizon.dates()
                .filter(day -> absent.contains(day)
                        || plan.visits().stream()
                                        .filter(visit -> visit.day().equals(day)
                                                && !visit.recipient().equals(recipient))
                                        .count()
                                >= perDay)
                .collect(Collectors.toSet());
        return new RuleRequests(
                horizon, full, persons.get(Integer.parseInt(recipient.value().substring(1))));
    }

    /** Whether any plan keeps everybody in time. */
    boolean possible() {
        return CALENDAR.workingDays(horizon).isEmpty()
                || possible(horizon.from(), persons.stream().map(Waiting::last).toList());
    }

    private boolean possible(LocalDate day, List<LocalDate> seen) {
        if (!horizon.contains(day)) {
            return nobodyIsOverdue(CALENDAR.firstWorkingDayFrom(day), seen);
        }
        List<Object> state = List.of(day, seen);
        Boolean before = known.get(state);
        if (before != null) {
            return before;
        }
        boolean possible = (!day.isAfter(CALENDAR.firstWorkingDayFrom(horizon.from())) || nobodyIsOverdue(day, seen))
                && anyPossible(day, seen);
        known.put(state, possible);
        return possible;
    }

    private boolean anyPossible(LocalDate day, List<LocalDate> seen) {
        int room = CALENDAR.isWorkingDay(day) && !absent.contains(day) ? perDay : 0;
        return IntStream.range(0, 1 << persons.size())
                .filter(visited -> Integer.bitCount(visited) <= room)
                .anyMatch(visited -> possible(
                        day.plusDays(1),
                        IntStream.range(0, persons.size())
                                .mapToObj(i -> (visited >> i & 1) == 1 ? day : seen.get(i))
                                .toList()));
    }

    private boolean nobodyIsOverdue(LocalDate day, List<LocalDate> seen) {
        return IntStream.range(0, persons.size())
                .noneMatch(i -> day.isAfter(persons.get(i).latest(seen.get(i))));
    }
}
