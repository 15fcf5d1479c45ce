package org.zhaoliao.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.place.DivisionCode;

/**
 * Looks for entries of two parameters that hold together and do not go together.
 *
 * <p>Only divisions with an entry of their own are looked at, and only days on which an entry begins or ends there or in a division above: anywhere else and on
 * any other day the same two entries hold together as there and on the day before.
 */
final class Clashes {

    private final Consistency condition;
    private final Layers ones;
    private final Layers others;
    private final Map<List<PolicyEntry>, Conflict> found = new LinkedHashMap<>();

    private Clashes(Consistency condition, Layers ones, Layers others) {
        this.condition = condition;
        this.ones = ones;
        this.others = others;
    }

    /** Each two entries once, from the first day and in the coarsest division in which they clash. */
    static Collection<Conflict> of(Consistency condition, Layers ones, Layers others) {
        Clashes clashes = new Clashes(condition, ones, others);
        clashes.entries()
                .map(PolicyEntry::division)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(clashes::lookAt);
        return clashes.found.values();
    }

    private void lookAt(DivisionCode division) {
        days(division)
                .forEach(day -> ones.find(division, day)
                        .ifPresent(one -> others.find(division, day).ifPresent(other -> hold(one, other, day))));
    }

    private void hold(PolicyEntry one, PolicyEntry other, LocalDate day) {
        if (!condition.holds(one, other)) {
            found.putIfAbsent(List.of(one, other), new Conflict(condition.code(), one, other, day));
        }
    }

    private SortedSet<LocalDate> days(DivisionCode division) {
        return entries()
                .filter(entry -> entry.division().contains(division))
                .flatMap(entry ->
                        Stream.of(entry.validity().from(), entry.validity().until()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<PolicyEntry> entries() {
        return Stream.concat(ones.entries(), others.entries());
    }
}
