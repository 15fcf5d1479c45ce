package org.zhaoliao.benchmarks.planning;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import org.zhaoliao.planning.PlanScore;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitNeed;
import org.zhaoliao.planning.VisitPlanner.Request;
import org.zhaoliao.planning.Visitor;
import org.zhaoliao.reason.Reason;

/**
 * A plan by a general constraint solver, with the phases that it takes by itself: first each visit where it costs the least, then local search.
 *
 * <p>For one township whose visits are in time on any working day and whose visitors are never absent; other requests it refuses.
 */
final class SolverPlanner implements Planner {

    private static final double UNIT = 1e9;
    private static final double BALANCE_WEIGHT = 10;
    private static final double ROUNDING = 1e-4;

    private static final long LOOK_MILLIS = 50;

    private final SolverFactory<Schedule> solvers;
    private final Duration limit;

    /** @param limit CPU time of the process, so that a busy machine does not spoil the plan */
    SolverPlanner(Duration limit) {
        this.solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Schedule.class)
                .withEntityClasses(Visit.class)
                .withConstraintProviderClass(ScheduleConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(1L));
        this.limit = limit;
    }

    @Override
    public List<PlannedVisit> plan(Request request) {
        requireOneOpenTownship(request);
        Schedule solved = solve(schedule(request));
        List<PlannedVisit> planned = solved.getVisits().stream()
                .map(visit -> planned(request, visit))
                .toList();
        requireSameScore(solved, PlanScore.of(request, planned));
        return planned;
    }

    private Schedule solve(Schedule schedule) {
        Solver<Schedule> solver = solvers.buildSolver();
        Duration end = CpuTime.now().plus(limit);
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        if (CpuTime.now().compareTo(end) >= 0) {
                            solver.terminateEarly();
                        }
                    }
                },
                LOOK_MILLIS,
                LOOK_MILLIS);
        try {
            return solver.solve(schedule);
        } finally {
            timer.cancel();
        }
    }

    private static void requireOneOpenTownship(Request request) {
        boolean open = request.needs().stream()
                .flatMap(need -> need.windows().stream())
                .allMatch(request.horizon()::equals);
        boolean alike =
                request.visitors().stream().map(Visitor::area).distinct().count() == 1
                        && request.visitors().stream()
                                .allMatch(visitor -> visitor.absences().isEmpty())
                        && request.needs().stream()
                                .allMatch(need -> need.excluded().isEmpty());
        if (!open || !alike) {
            throw new IllegalArgumentException("Not one township with open windows");
        }
    }

    private static Schedule schedule(Request request) {
        List<VisitNeed> needs = request.needs();
        int length = Math.toIntExact(request.horizon().days());
        long spaced = needs.stream().filter(need -> need.windows().size() > 1).count();
        List<Visit> visits = new ArrayList<>();
        for (VisitNeed need : needs) {
            Person person = new Person(need, length, UNIT / spaced);
            for (int k = 0; k < need.windows().size(); k++) {
                visits.add(new Visit(visits.size(), person));
            }
        }
        List<Integer> days = Scenario.workingDays(request).stream()
                .map(day -> Math.toIntExact(
                        ChronoUnit.DAYS.between(request.horizon().from(), day)))
                .toList();
        return new Schedule(days, staff(request.visitors(), visits.size()), visits);
    }

    private static List<Staff> staff(List<Visitor> visitors, int visits) {
        double perDay = visitors.stream().mapToInt(Visitor::visitsPerDay).sum();
        return visitors.stream()
                .map(visitor -> new Staff(
                        visitor, visits * visitor.visitsPerDay() / perDay, UNIT * BALANCE_WEIGHT / visitors.size()))
                .toList();
    }

    private static PlannedVisit planned(Request request, Visit visit) {
        VisitNeed need = Objects.requireNonNull(visit.getPerson()).need();
        LocalDate from = request.horizon().from();
        return new PlannedVisit(
                need.recipient(),
                Objects.requireNonNull(visit.getStaff()).visitor().id(),
                from.plusDays(Objects.requireNonNull(visit.getDay())),
                need.village(),
                Reason.of("planning.in-time", from, request.horizon().until().minusDays(1)));
    }

    /** What the solver was told to make small must be the score that it is compared by. */
    private static void requireSameScore(Schedule solved, PlanScore score) {
        var own = Objects.requireNonNull(solved.getScore());
        if (score.hard() == 0
                && (own.hardScore() != 0 || Math.abs(-own.softScore() / UNIT - score.soft()) > ROUNDING)) {
            throw new IllegalStateException("The constraints say " + own + ", the score " + score);
        }
    }
}
