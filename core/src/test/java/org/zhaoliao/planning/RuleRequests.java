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
    private final Map<List<Object>, Integer> least = new HashMap<>();

    private record Waiting(int gap, int grace, LocalDate last) {

        LocalDate due(LocalDate seen) {
            return CALENDAR.firstWorkingDayFrom(seen.plusDays(gap));
        }

        Waiting after(VisitPlan plan, String id, LocalDate from) {
            return new Waiting(
                    gap,
                    grace,
                    plan.visits().stream()
                            .filter(visit -> visit.recipient().value().equals(id))
                            .map(PlannedVisit::day)
                            .filter(day -> day.isBefore(from))
                            .reduce(last, (earlier, later) -> later));
        }

        List<String> pastDue(String id, List<PlannedVisit> visits, List<LocalDate> working) {
            List<String> past = new ArrayList<>();
            LocalDate seen = last;
            for (LocalDate day : working) {
                LocalDate due = due(seen).isBefore(working.get(0)) ? working.get(0) : due(seen);
                if (day.isAfter(due)) {
                    past.add(id + " due " + due);
                    seen = due;
                }
                boolean isVisited = visits.stream()
                        .anyMatch(visit -> visit.recipient().value().equals(id)
                                && visit.day().equals(day));
                seen = isVisited ? day : seen;
            }
            return due(seen).isAfter(working.get(working.size() - 1)) ? past : List.of(id + " not visited");
        }

        LocalDate latest(LocalDate seen) {
            return due(seen).plusDays(grace);
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
        this(horizon, 1, absent, List.of(person));
    }

    private RuleRequests(DateRange horizon, int perDay, Set<LocalDate> absent, List<Waiting> persons) {
        this.horizon = horizon;
        this.perDay = perDay;
        this.absent = absent;
        this.persons = persons;
    }

    /** The same persons from a later day on, after what a plan has visited until then. */
    RuleRequests from(Random random, VisitPlan plan) {
        LocalDate from = horizon.from().plusDays(random.nextInt((int) horizon.days()));
        return new RuleRequests(
                DateRange.of(from, horizon.until()),
                perDay,
                absent,
                IntStream.range(0, persons.size())
                        .mapToObj(i -> persons.get(i).after(plan, "r" + i, from))
                        .toList());
    }

    /** The same with nobody absent and room for everybody. */
    RuleRequests withRoom() {
        return new RuleRequests(horizon, persons.size(), Set.of(), persons);
    }

    List<PlannedVisit> within(List<PlannedVisit> visits) {
        return visits.stream().filter(visit -> horizon.contains(visit.day())).toList();
    }

    /** Who, by whom and when, without the reasons. */
    static List<String> made(List<PlannedVisit> visits) {
        return visits.stream()
                .map(visit -> visit.day() + " " + visit.recipient().value() + " "
                        + visit.visitor().value())
                .toList();
    }

    /** Visits after they were due, or due in the horizon and not made; from the first working day on. */
    List<String> pastDue(List<PlannedVisit> visits) {
        List<LocalDate> working = CALENDAR.workingDays(horizon);
        return working.isEmpty()
                ? List.of()
                : IntStream.range(0, persons.size())
                        .boxed()
                        .flatMap(i -> persons.get(i).pastDue("r" + i, visits, working).stream())
                        .toList();
    }

    /** The same where a visit is overdue on the day after it is due. */
    RuleRequests withoutGrace() {
        return new RuleRequests(
                horizon,
                perDay,
                absent,
                persons.stream()
                        .map(person -> new Waiting(person.gap(), 0, person.last()))
                        .toList());
    }

    /** Who is visited after a due date, or due in the horizon and not visited. */
    List<RecipientId> waiting(List<PlannedVisit> visits) {
        return pastDue(visits).stream()
                .map(past -> new RecipientId(past.substring(0, past.indexOf(' '))))
                .distinct()
                .toList();
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
                .anyMatch(visited -> possible(day.plusDays(1), after(visited, day, seen)));
    }

    /** How many visits are missed at least, whatever is planned: each that is missed counts as made on the last working day for it. */
    int least() {
        return CALENDAR.workingDays(horizon).isEmpty()
                ? 0
                : least(horizon.from(), persons.stream().map(Waiting::last).toList());
    }

    private int least(LocalDate day, List<LocalDate> seen) {
        List<Object> state = List.of(day, seen);
        Integer before = least.get(state);
        if (before != null) {
            return before;
        }
        boolean isOver = !horizon.contains(day);
        LocalDate today = isOver ? CALENDAR.firstWorkingDayFrom(day) : day;
        int missed = 0;
        List<LocalDate> counted = new ArrayList<>(seen);
        for (int i = 0; i < persons.size(); i++) {
            for (LocalDate last = deadline(i, counted.get(i));
                    last.isBefore(today);
                    last = deadline(i, counted.get(i))) {
                missed++;
                counted.set(i, CALENDAR.lastWorkingDayUpTo(last));
            }
        }
        int all = isOver ? missed : missed + leastAfter(day, counted);
        least.put(state, all);
        return all;
    }

    /** Whoever is overdue when the horizon begins is in time on its first working day. */
    private LocalDate deadline(int person, LocalDate seen) {
        LocalDate first = CALENDAR.firstWorkingDayFrom(horizon.from());
        LocalDate latest = persons.get(person).latest(seen);
        return latest.isBefore(first) && seen.isBefore(horizon.from()) ? first : latest;
    }

    private int leastAfter(LocalDate day, List<LocalDate> seen) {
        int room = CALENDAR.isWorkingDay(day) && !absent.contains(day) ? perDay : 0;
        return IntStream.range(0, 1 << persons.size())
                .filter(visited -> Integer.bitCount(visited) <= room)
                .map(visited -> least(day.plusDays(1), after(visited, day, seen)))
                .min()
                .orElseThrow();
    }

    private static List<LocalDate> after(int visited, LocalDate day, List<LocalDate> seen) {
        return IntStream.range(0, seen.size())
                .mapToObj(i -> (visited >> i & 1) == 1 ? day : seen.get(i))
                .toList();
    }

    private boolean nobodyIsOverdue(LocalDate day, List<LocalDate> seen) {
        return IntStream.range(0, persons.size())
                .noneMatch(i -> day.isAfter(persons.get(i).latest(seen.get(i))));
    }
}
