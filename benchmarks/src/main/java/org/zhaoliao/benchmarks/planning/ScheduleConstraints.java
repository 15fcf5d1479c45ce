package org.zhaoliao.benchmarks.planning;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The score of a plan, put as constraints. */
public final class ScheduleConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {capacity(factory), onceADay(factory), spacing(factory), balance(factory)};
    }

    private static Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::getStaff, Visit::getDay, count())
                .filter((staff, day, visits) -> visits > staff.visitsPerDay())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (staff, day, visits) -> visits - staff.visitsPerDay())
                .asConstraint("capacity");
    }

    private static Constraint onceADay(ConstraintFactory factory) {
        return factory.forEachUniquePair(Visit.class, equal(Visit::getPerson), equal(Visit::getDay))
                .penalizeLong(HardSoftLongScore.ONE_HARD)
                .asConstraint("once a day");
    }

    private static Constraint spacing(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::getPerson, toList(Visit::getDay))
                .filter((person, days) -> days.size() > 1)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, Person::unevenness)
                .asConstraint("spacing");
    }

    private static Constraint balance(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::getStaff, count())
                .complement(Staff.class, staff -> 0)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, Staff::imbalance)
                .asConstraint("balance");
    }
}
