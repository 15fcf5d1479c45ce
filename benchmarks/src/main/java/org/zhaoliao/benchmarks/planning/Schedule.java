package org.zhaoliao.benchmarks.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the constraint solver works on: visits with or without a day and a visitor. */
@PlanningSolution
public class Schedule {

    @ValueRangeProvider
    private List<Integer> days = List.of();

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Staff> staff = List.of();

    @PlanningEntityCollectionProperty
    private List<Visit> visits = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For the copies that the solver makes. */
    public Schedule() {}

    Schedule(List<Integer> days, List<Staff> staff, List<Visit> visits) {
        this.days = days;
        this.staff = staff;
        this.visits = visits;
    }

    public List<Integer> getDays() {
        return days;
    }

    public List<Staff> getStaff() {
        return staff;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public @Nullable HardSoftLongScore getScore() {
        return score;
    }
}
