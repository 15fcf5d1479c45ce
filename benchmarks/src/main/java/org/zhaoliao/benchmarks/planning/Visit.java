package org.zhaoliao.benchmarks.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** A visit owed, for which the constraint solver looks for a day and a visitor. */
@PlanningEntity
public class Visit {

    @PlanningId
    private int number;

    private @Nullable Person person;

    @PlanningVariable
    private @Nullable Integer day;

    @PlanningVariable
    private @Nullable Staff staff;

    /** For the copies that the solver makes. */
    public Visit() {}

    Visit(int number, Person person) {
        this.number = number;
        this.person = person;
    }

    public int getNumber() {
        return number;
    }

    public @Nullable Person getPerson() {
        return person;
    }

    /** The day of the horizon, from 0. */
    public @Nullable Integer getDay() {
        return day;
    }

    public @Nullable Staff getStaff() {
        return staff;
    }
}
