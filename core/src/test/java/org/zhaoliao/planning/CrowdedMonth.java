package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.tier.LastVisits;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.visit.VisitorId;

/** Five to forty persons and one visitor who has hardly more time than is needed, for four weeks; and the simplest plan there is. */
final class CrowdedMonth {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();
    private static final DivisionCode VILLAGE = DivisionCode.of("141121100201");
    private static final DateRange HORIZON = DateRange.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 30));
    private static final int GRACE = 3;
    private static final int[] GAPS = {7, 7, 14, 30};

    private final List<Integer> gaps = new ArrayList<>();
    private final List<LocalDate> last = new ArrayList<>();
    private final List<LocalDate> worked;
    private final int perDay;

    CrowdedMonth(Random random) {
        double needed = 0;
        int persons = 5 + random.nextInt(36);
        for (int i = 0; i < persons; i++) {
            int gap = GAPS[random.nextInt(GAPS.length)];
            gaps.add(gap);
            last.add(HORIZON.from().minusDays(1L + random.nextInt(gap)));
            needed += (double) HORIZON.days() / gap;
        }
        List<LocalDate> working = new ArrayList<>(CALENDAR.workingDays(HORIZON));
        double all = needed * (1 + random.nextInt(4) / 10.0);
        perDay = Math.max(1, (int) Math.ceil(all / working.size()));
        Collections.shuffle(working, random);
        worked = working.stream().limit((int) Math.ceil(all / perDay)).sorted().toList();
    }

    private CrowdedMonth(int persons, List<LocalDate> worked) {
        for (int i = 0; i < persons; i++) {
            gaps.add(GAPS[0]);
            last.add(HORIZON.from().minusDays(1L + i % GAPS[0]));
        }
        this.worked = worked;
        this.perDay = 1;
    }

    /** So many persons to be visited each week, by one visitor who sees one a day. */
    static CrowdedMonth township(int persons) {
        return new CrowdedMonth(persons, CALENDAR.workingDays(HORIZON));
    }

    Request request() {
        Set<LocalDate> absent =
                Set.copyOf(HORIZON.dates().filter(day -> !worked.contains(day)).toList());
        Visitor visitor = new Visitor(new VisitorId("v"), DivisionCode.of("141121100"), perDay, absent);
        return Request.of(
                IntStream.range(0, gaps.size()).mapToObj(this::need).toList(), List.of(visitor), HORIZON, CALENDAR);
    }

    private VisitNeed need(int i) {
        VisitRule.Span span = new VisitRule.Span(HORIZON, VisitTier.Gaps.always(gaps.get(i), GRACE), List.of());
        VisitRule rule = new VisitRule(LastVisits.atHome(last.get(i)), List.of(span));
        return VisitNeed.keeping(rule, id(i), VILLAGE, Set.of(), HORIZON, CALENDAR);
    }

    /** In the order of the numbers, in which a plan takes those who have equally much time left. */
    private static RecipientId id(int i) {
        return new RecipientId("r" + (100 + i));
    }

    /** On each day as many as there is room for, whoever has the least time left. */
    List<PlannedVisit> byDeadline() {
        LocalDate[] seen = last.toArray(LocalDate[]::new);
        List<PlannedVisit> visits = new ArrayList<>();
        for (LocalDate day : worked) {
            Comparator<Integer> pressing = Comparator.comparing((Integer i) ->
                    CALENDAR.firstWorkingDayFrom(seen[i].plusDays(gaps.get(i))).plusDays(GRACE));
            for (int i : IntStream.range(0, seen.length)
                    .boxed()
                    .sorted(pressing)
                    .limit(perDay)
                    .toList()) {
                seen[i] = day;
                visits.add(new PlannedVisit(
                        id(i), new VisitorId("v"), day, VILLAGE, Reason.of("planning.in-time", day, day)));
            }
        }
        return visits;
    }
}
