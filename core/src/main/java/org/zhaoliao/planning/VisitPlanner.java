package org.zhaoliao.planning;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.VisitPlan.Overload;
import org.zhaoliao.planning.VisitPlan.Shortfall;
import org.zhaoliao.visit.VisitorId;

/**
 * Makes a visit plan (编制探访计划). Deterministic: the same request gives the same plan, in whatever order it names persons and visitors.
 *
 * <p>In the windows that a plan ends with no visit is missed that any assignment could have made in time: it is a flow, and every path through it is tried
 * before a visit is given up. Where the rule behind the windows is known, visits are made when they are due at the latest, and days of grace are used only where
 * there is no room before. A person who misses a visit is given other windows, around any days on which somebody has
 * time, and others give way who can, until nobody is missed less by that. A person who could be seen in time on days with room, with everybody else where they
 * are, is not missed; nor are more missed than by visiting, day by day, whoever has the least time left, or than by the best of many ways through the days; and
 * where those who miss something compete with few others, every plan of them is tried. Where visitors are short that is close to the least that can be missed, and
 * not always the least: what is missed comes with its overload, which says how much of it is missed whoever plans. Under that the days of each person are as
 * even as there is room, visitors share the work by what they can do, and whoever goes to a village sees as many there as they can. Areas that share no
 * visitor are planned one by one, so that time grows with their number.
 */
public final class VisitPlanner {

    private static final Comparator<PlannedVisit> LISTED = Comparator.comparing(PlannedVisit::day)
            .thenComparing(visit -> visit.visitor().value())
            .thenComparing(PlannedVisit::village)
            .thenComparing(visit -> visit.recipient().value());
    private static final Comparator<Shortfall> PRESSING = Comparator.comparing(
                    (Shortfall shortfall) -> shortfall.window().until())
            .thenComparing(shortfall -> shortfall.recipient().value());

    private final Request request;
    private final boolean[] worked;
    private final Patterns patterns;
    private final Rules rules;
    private final List<PlannedVisit> planned = new ArrayList<>();
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private final List<Overload> overloads = new ArrayList<>();

    private VisitPlanner(Request request) {
        this.request = request;
        this.worked = request.worked();
        this.patterns = new Patterns(worked);
        this.rules = new Rules(request);
    }

    /**
     * What is to be planned.
     *
     * @param needs whom to visit, each recipient once
     * @param visitors who can go, each once
     * @param horizon the days of the plan, with an end; at most 92, a quarter
     * @param calendar visits are made on its working days
     * @param fixed visits already agreed within the horizon; they stay as they are
     * @param before the plan so far, when it is made anew: of it is changed only what can no longer be, and what would make a visit missed
     */
    public record Request(
            List<VisitNeed> needs,
            List<Visitor> visitors,
            DateRange horizon,
            WorkingCalendar calendar,
            List<PlannedVisit> fixed,
            List<PlannedVisit> before) {

        /** @throws org.zhaoliao.reason.InvalidInputException with every fault of the request */
        public Request {
            needs = List.copyOf(needs);
            visitors = List.copyOf(visitors);
            fixed = List.copyOf(fixed);
            before = List.copyOf(before);
            RequestFaults.check(needs, visitors, horizon, fixed);
        }

        /** A request with nothing fixed and no plan before. */
        public static Request of(
                List<VisitNeed> needs, List<Visitor> visitors, DateRange horizon, WorkingCalendar calendar) {
            return new Request(needs, visitors, horizon, calendar, List.of(), List.of());
        }

        /** The same request beside visits that stay as they are. */
        public Request beside(List<PlannedVisit> agreed) {
            return new Request(needs, visitors, horizon, calendar, agreed, before);
        }

        /** The same request after a plan that is to be changed as little as can be. */
        public Request after(List<PlannedVisit> plan) {
            return new Request(needs, visitors, horizon, calendar, fixed, plan);
        }

        /** Which days of the horizon are working days. */
        boolean[] worked() {
            boolean[] worked = new boolean[Math.toIntExact(horizon.days())];
            for (int day = 0; day < worked.length; day++) {
                worked[day] = calendar.isWorkingDay(horizon.from().plusDays(day));
            }
            return worked;
        }
    }

    /**
     * The plan for a request.
     *
     * <p>With room enough its time grows with the visits; where room is short, with visits × visitors × days of an area.
     */
    public static VisitPlan plan(Request request) {
        return new VisitPlanner(request).plan();
    }

    private VisitPlan plan() {
        planned.addAll(request.fixed());
        areas().values().forEach(this::plan);
        planned.sort(LISTED);
        shortfalls.sort(PRESSING);
        return new VisitPlan(planned, shortfalls, overloads, PlanScore.of(request, planned));
    }

    private void plan(Area area) {
        new Rounds(request, rules, patterns, worked, area).plan().tell(rules, planned, shortfalls, overloads);
    }

    /** By the largest area of a visitor around each village: areas contain each other or have nothing in common. */
    private Map<DivisionCode, Area> areas() {
        Set<DivisionCode> staffed =
                request.visitors().stream().map(Visitor::area).collect(Collectors.toSet());
        Map<DivisionCode, DivisionCode> around = new HashMap<>();
        Map<DivisionCode, Area> areas = new TreeMap<>();
        Function<DivisionCode, Area> at = division -> areas.computeIfAbsent(
                around.computeIfAbsent(division, inner -> largest(inner, staffed)), any -> new Area());
        Map<VisitorId, DivisionCode> working = new HashMap<>();
        for (Visitor visitor : request.visitors()) {
            working.put(visitor.id(), visitor.area());
            at.apply(visitor.area()).visitors().add(visitor);
        }
        Map<RecipientId, DivisionCode> living = new HashMap<>();
        for (VisitNeed need : request.needs()) {
            living.put(need.recipient(), need.village());
            at.apply(need.village()).needs().add(need);
        }
        request.before().forEach(visit -> at.apply(visit.village()).before().add(visit));
        for (PlannedVisit visit : request.fixed()) {
            // it serves the person wherever it is made, and takes the visitor's time wherever they work
            Set<Area> touched = Sets.newIdentityHashSet();
            touched.add(at.apply(living.getOrDefault(visit.recipient(), visit.village())));
            touched.add(at.apply(working.getOrDefault(visit.visitor(), visit.village())));
            touched.forEach(area -> area.fixed().add(visit));
        }
        return areas;
    }

    private static DivisionCode largest(DivisionCode division, Set<DivisionCode> staffed) {
        return division.ancestry().stream()
                .filter(staffed::contains)
                .findFirst()
                .orElse(division);
    }
}
