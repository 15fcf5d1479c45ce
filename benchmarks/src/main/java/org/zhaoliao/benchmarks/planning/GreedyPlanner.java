package org.zhaoliao.benchmarks.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.zhaoliao.benchmarks.planning.Crew.Diary;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.reason.Reason;

/**
 * A plan without a second look: each visit on the emptiest day on which it is in time, by whoever has room on that day and the least to do for what they can.
 *
 * <p>In the better of two ways only the first visit to a person is on the emptiest day, of the first n-th of the horizon; the others follow as near as can be
 * to an n-th later each, on the emptier of two days that are as near.
 */
final class GreedyPlanner {

    private final boolean spaced;
    private final DateRange horizon;
    private final List<LocalDate> days;
    private final List<Diary> diaries;
    private final Map<DivisionCode, Crew> crews = new HashMap<>();
    private final Map<List<Diary>, Crew> known = new HashMap<>();
    private final List<PlannedVisit> planned = new ArrayList<>();

    private GreedyPlanner(Request request, boolean spaced) {
        this.spaced = spaced;
        this.horizon = request.horizon();
        this.days = Scenario.workingDays(request);
        this.diaries = request.visitors().stream().map(this::diary).toList();
    }

    /** Each visit on the emptiest day. */
    static List<PlannedVisit> emptiest(Request request) {
        return plan(request, false);
    }

    /** The first visit on the emptiest day, the others at even distances. */
    static List<PlannedVisit> spaced(Request request) {
        return plan(request, true);
    }

    private static List<PlannedVisit> plan(Request request, boolean spaced) {
        GreedyPlanner planner = new GreedyPlanner(request, spaced);
        request.needs().forEach(planner::plan);
        return planner.planned;
    }

    private void plan(VisitNeed need) {
        Crew crew = crews.computeIfAbsent(need.village(), this::crew);
        List<Integer> taken = new ArrayList<>();
        for (DateRange window : need.windows()) {
            day(need, crew, window, taken).ifPresent(day -> {
                taken.add(day);
                planned.add(visit(need, crew.send(day), days.get(day), window));
            });
        }
    }

    private Optional<Integer> day(VisitNeed need, Crew crew, DateRange window, List<Integer> taken) {
        Comparator<Integer> emptier = Comparator.comparingInt(crew::visits);
        return crew.first(
                day -> !taken.contains(day) && window.contains(days.get(day)),
                spaced ? Comparator.comparingDouble(off(need, taken)).thenComparing(emptier) : emptier);
    }

    /** By how many days a visit is off its place: anywhere in the first n-th for the first one, n-ths after it for the others. */
    private ToDoubleFunction<Integer> off(VisitNeed need, List<Integer> taken) {
        double share = (double) horizon.days() / need.windows().size();
        return taken.isEmpty()
                ? day -> Math.max(0, 1 + number(day) - share)
                : day -> Math.abs(number(day) - number(taken.get(0)) - taken.size() * share);
    }

    /** The number of a working day among all days of the horizon. */
    private long number(int day) {
        return ChronoUnit.DAYS.between(horizon.from(), days.get(day));
    }

    private static PlannedVisit visit(VisitNeed need, Visitor visitor, LocalDate day, DateRange window) {
        Reason why = Reason.of("planning.in-time", window.from(), window.until().minusDays(1));
        return new PlannedVisit(need.recipient(), visitor.id(), day, need.village(), why);
    }

    private Crew crew(DivisionCode village) {
        List<Diary> serving = diaries.stream()
                .filter(diary -> diary.visitor().area().contains(village))
                .toList();
        return known.computeIfAbsent(serving, any -> new Crew(serving, days.size()));
    }

    private Diary diary(Visitor visitor) {
        int[] capacity = days.stream()
                .mapToInt(day -> visitor.absences().contains(day) ? 0 : visitor.visitsPerDay())
                .toArray();
        return new Diary(visitor, capacity);
    }
}
