package org.zhaoliao.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.visit.VisitorId;

/** Reckons a {@link PlanScore} from the visits alone, without a look at how they were planned. */
final class Scoring {

    private final VisitPlanner.Request request;
    private final List<PlannedVisit> visits;
    private final Map<RecipientId, VisitNeed> needs = new HashMap<>();
    private final Map<VisitorId, Visitor> visitors = new HashMap<>();
    private final Set<PlannedVisit> fixed;
    private final LocalDate start;
    private final int days;
    private final boolean[] worked;
    private final Rules rules;
    private final Patterns patterns;

    /** The days off on which somebody is visited by agreement. */
    private final Map<RecipientId, BitSet> daysOff = new HashMap<>();

    Scoring(VisitPlanner.Request request, List<PlannedVisit> visits) {
        this.request = request;
        this.visits = visits;
        this.start = request.horizon().from();
        this.days = Math.toIntExact(request.horizon().days());
        this.worked = request.worked();
        this.rules = new Rules(request);
        this.patterns = new Patterns(worked);
        this.fixed = new HashSet<>(request.fixed());
        request.fixed().stream()
                .filter(visit -> !worked[day(visit.day())])
                .forEach(visit -> daysOff.computeIfAbsent(visit.recipient(), any -> new BitSet())
                        .set(day(visit.day())));
        request.needs().forEach(need -> needs.put(need.recipient(), need));
        request.visitors().forEach(visitor -> visitors.put(visitor.id(), visitor));
    }

    PlanScore score() {
        Map<RecipientId, BitSet> daysOf = new HashMap<>();
        Map<VisitorId, int[]> loads = new HashMap<>();
        int misplaced = 0;
        for (PlannedVisit visit : visits) {
            if (!request.horizon().contains(visit.day())) {
                misplaced++;
                continue;
            }
            int day = day(visit.day());
            BitSet own = daysOf.computeIfAbsent(visit.recipient(), any -> new BitSet());
            boolean twice = own.get(day);
            own.set(day);
            if ((twice || !isPossible(visit, day)) && !fixed.contains(visit)) {
                misplaced++;
            }
            loads.computeIfAbsent(visit.visitor(), any -> new int[days])[day]++;
        }
        Spacing spacing = spacing(daysOf);
        Balance balance = new Balance(request.visitors(), loads, worked, start);
        return new PlanScore(
                missed(daysOf),
                balance.overCapacity(),
                misplaced,
                spacing.mean(),
                balance.mean(),
                trips(),
                spacing.bound(),
                balance.bound());
    }

    private int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    private boolean isPossible(PlannedVisit visit, int day) {
        Visitor visitor = visitors.get(visit.visitor());
        VisitNeed need = needs.get(visit.recipient());
        return visitor != null
                && worked[day]
                && visitor.area().contains(need == null ? visit.village() : need.village())
                && !visitor.absences().contains(visit.day())
                && (need == null || !need.excluded().contains(visitor.id()));
    }

    private int missed(Map<RecipientId, BitSet> daysOf) {
        return request.needs().stream()
                .mapToInt(need -> missed(need, daysOf.getOrDefault(need.recipient(), new BitSet())))
                .sum();
    }

    /** Where the rule of the windows is known, it is what counts; it is kept where each window has a visit. */
    private int missed(VisitNeed need, BitSet visited) {
        int unserved = unserved(need, visited);
        return unserved == 0 || need.rule().isEmpty()
                ? unserved
                : BestDays.missed(rules.days(need).cost(visited));
    }

    /** Each day serves the window that ends first: whatever else it served, as many windows would be left. */
    private int unserved(VisitNeed need, BitSet visited) {
        BitSet left = (BitSet) visited.clone();
        int missed = 0;
        for (DateRange window : need.windows()) {
            int day = left.nextSetBit(Math.max(0, day(window.from())));
            if (day < 0 || day >= day(window.until())) {
                missed++;
            } else {
                left.clear(day);
            }
        }
        return missed;
    }

    private record Spacing(double mean, double bound) {}

    private Spacing spacing(Map<RecipientId, BitSet> daysOf) {
        Unevenness made = new Unevenness();
        for (BitSet visited : daysOf.values()) {
            made.add(visited.cardinality(), Patterns.cost(visited.stream().toArray(), days));
        }
        Unevenness least = new Unevenness();
        int owed = 0;
        for (VisitNeed need : request.needs()) {
            int visited = daysOf.getOrDefault(need.recipient(), new BitSet()).cardinality();
            List<DateRange> windows =
                    need.rule().isEmpty() ? need.windows() : VisitWindows.anywhere(visited, request.horizon());
            owed += windows.size();
            least.add(windows.size(), least(need, windows));
        }
        boolean comparable = visits.size() == owed && missed(daysOf) == 0;
        return new Spacing(made.mean(), comparable ? least.mean() : 0);
    }

    /** A visit is fixed on a day off, too: then that day counts as one on which it can be. */
    private int least(VisitNeed need, List<DateRange> windows) {
        BitSet own = daysOff.getOrDefault(need.recipient(), new BitSet());
        if (own.isEmpty()) {
            return patterns.least(windows, start);
        }
        boolean[] possible = worked.clone();
        own.stream().forEach(day -> possible[day] = true);
        return new Patterns(possible).least(windows, start);
    }

    /** Added up in whole numbers, so that the order of persons does not show. */
    private static final class Unevenness {

        private final SortedMap<Integer, Long> costs = new TreeMap<>();
        private int persons;

        void add(int visits, int cost) {
            if (visits > 1) {
                costs.merge(visits, (long) cost, Long::sum);
                persons++;
            }
        }

        double mean() {
            double sum = 0;
            for (Map.Entry<Integer, Long> cost : costs.entrySet()) {
                sum += (double) cost.getValue() / cost.getKey() / cost.getKey();
            }
            return persons == 0 ? 0 : sum / persons;
        }
    }

    private int trips() {
        return Math.toIntExact(visits.stream()
                .map(visit -> new Trip(visit.visitor(), visit.village(), visit.day()))
                .distinct()
                .count());
    }

    private record Trip(VisitorId visitor, DivisionCode village, LocalDate day) {}
}
