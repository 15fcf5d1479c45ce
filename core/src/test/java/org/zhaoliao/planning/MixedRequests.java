package org.zhaoliao.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.VisitorId;

/**
 * Some persons whose gaps are to be kept beside some who are owed visits in windows, one visitor who is away at times, and visits that are agreed; and every
 * plan that there is: each set of days for each person, as far as there is room for all.
 */
final class MixedRequests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final int MOST_DAYS = 9;
    private static final int MOST_PERSONS = 3;

    private final Random random;
    private final DateRange horizon;
    private final int perDay;
    private final Visitor visitor;
    private final List<LocalDate> days;
    private final List<VisitNeed> needs;
    private final List<PlannedVisit> agreed = new ArrayList<>();

    MixedRequests(Random random) {
        this.random = random;
        LocalDate from = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(300));
        horizon = DateRange.of(from, from.plusDays(2L + random.nextInt(MOST_DAYS - 1)));
        perDay = 1 + random.nextInt(2);
        Set<LocalDate> absent =
                horizon.dates().filter(day -> random.nextInt(4) == 0).collect(Collectors.toSet());
        visitor = new Visitor(new VisitorId("v"), DivisionCode.of("141121100"), perDay, absent);
        days = CALENDAR.workingDays(horizon).stream()
                .filter(day -> !absent.contains(day))
                .toList();
        needs = IntStream.rangeClosed(0, 1 + random.nextInt(MOST_PERSONS - 1))
                .mapToObj(i -> random.nextBoolean() ? keeping("r" + i) : within("r" + i))
                .toList();
        days.stream().filter(day -> random.nextInt(6) == 0).forEach(day -> agreed.add(visit(anybody(), day)));
    }

    Request request() {
        return request(needs).beside(agreed);
    }

    private Request request(List<VisitNeed> some) {
        return Request.of(some, List.of(visitor), horizon, CALENDAR);
    }

    private VisitNeed anybody() {
        return needs.get(random.nextInt(needs.size()));
    }

    private VisitNeed keeping(String id) {
        VisitRule rule = new VisitRule(
                LastVisits.atHome(horizon.from().minusDays(1L + random.nextInt(5))),
                List.of(new VisitRule.Span(
                        horizon, VisitTier.Gaps.always(2 + random.nextInt(5), random.nextInt(3)), List.of())));
        return VisitNeed.keeping(rule, new RecipientId(id), VILLAGE, Set.of(), horizon, CALENDAR);
    }

    private VisitNeed within(String id) {
        List<DateRange> windows = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate first = horizon.from().plusDays(random.nextInt((int) horizon.days()));
            long left = ChronoUnit.DAYS.between(first, horizon.until());
            windows.add(DateRange.of(first, first.plusDays(1L + random.nextInt((int) left))));
        }
        return new VisitNeed(new RecipientId(id), VILLAGE, windows, Set.of());
    }

    private PlannedVisit visit(VisitNeed need, LocalDate day) {
        return new PlannedVisit(need.recipient(), visitor.id(), day, VILLAGE, Reason.of("planning.kept", "", ""));
    }

    /** How many visits are missed at least, whatever is planned beside what is agreed. */
    int least() {
        List<int[]> missed = needs.stream().map(this::missed).toList();
        return least(missed, 0, new int[days.size()]);
    }

    private int least(List<int[]> missed, int person, int[] load) {
        if (person == missed.size()) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (int chosen = 0; chosen < missed.get(person).length; chosen++) {
            int own = missed.get(person)[chosen];
            int[] more = with(load, chosen);
            if (own < least && hasRoom(more)) {
                least = Math.min(least, own + least(missed, person + 1, more));
            }
        }
        return least;
    }

    private static int[] with(int[] load, int chosen) {
        return IntStream.range(0, load.length)
                .map(i -> load[i] + (chosen >> i & 1))
                .toArray();
    }

    private boolean hasRoom(int[] load) {
        return IntStream.range(0, load.length).allMatch(i -> load[i] + agreedOn(days.get(i)) <= perDay);
    }

    private long agreedOn(LocalDate day) {
        return agreed.stream().filter(visit -> visit.day().equals(day)).count();
    }

    /** What a person misses when visited on a set of days, for each set. */
    private int[] missed(VisitNeed need) {
        List<PlannedVisit> own = agreed.stream()
                .filter(visit -> visit.recipient().equals(need.recipient()))
                .toList();
        Request alone = request(List.of(need)).beside(own);
        return IntStream.range(0, 1 << days.size())
                .map(chosen -> PlanScore.of(
                                alone,
                                Stream.concat(own.stream(), on(chosen, need)).toList())
                        .missed())
                .toArray();
    }

    private Stream<PlannedVisit> on(int chosen, VisitNeed need) {
        return IntStream.range(0, days.size())
                .filter(i -> (chosen >> i & 1) == 1)
                .mapToObj(i -> visit(need, days.get(i)));
    }

    @Override
    public String toString() {
        return horizon + " " + perDay + " a day on " + days + ", agreed " + Arrays.toString(agreed.toArray()) + ", "
                + needs;
    }
}
