package org.zhaoliao.planning;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.visit.VisitorId;

/** Who is where on which day while a plan is filled, and where there is still room. */
final class Roster {

    private final LocalDate end;
    private final NavigableSet<LocalDate> days;
    private final List<Visitor> visitors;
    private final Map<DivisionCode, List<Visitor>> serving = new HashMap<>();
    private final Table<LocalDate, VisitorId, Multiset<DivisionCode>> booked = HashBasedTable.create();

    Roster(VisitPlanner.Request request) {
        this.end = request.horizon().until();
        this.days = new TreeSet<>(request.calendar().workingDays(request.horizon()));
        this.visitors = request.visitors().stream()
                .sorted(Comparator.comparing(visitor -> visitor.id().value()))
                .toList();
        request.fixed().forEach(visit -> book(visit.day(), visit.visitor(), visit.village()));
    }

    /** A place for a visit. */
    record Slot(LocalDate day, Visitor visitor, String why) {}

    /** Everybody who may make a visit, by identifier. */
    List<Visitor> visitorsFor(VisitNeed need) {
        return serving
                .computeIfAbsent(
                        need.village(),
                        village -> visitors.stream()
                                .filter(visitor -> visitor.area().contains(village))
                                .toList())
                .stream()
                .filter(visitor -> visitor.serves(need))
                .toList();
    }

    /** The best place that keeps the gap. */
    Optional<Slot> inTime(Owed owed) {
        List<Visitor> candidates = visitorsFor(owed.need());
        NavigableSet<LocalDate> within = days.subSet(owed.earliest(), true, owed.gapEnd(), true);
        Optional<Slot> latest = first(within.descendingSet(), candidates, owed.need());
        return latest.map(slot -> grouped(owed, slot, within, candidates))
                .or(() -> first(days.subSet(owed.gapEnd(), false, owed.due(), true), candidates, owed.need()));
    }

    /** The first place after the due date. */
    Optional<Slot> late(Owed owed) {
        return first(days.tailSet(owed.due(), false), visitorsFor(owed.need()), owed.need())
                .map(slot -> new Slot(slot.day(), slot.visitor(), "planning.late"));
    }

    void book(Slot slot, VisitNeed need) {
        book(slot.day(), slot.visitor().id(), need.village());
    }

    private Slot grouped(Owed owed, Slot latest, NavigableSet<LocalDate> within, List<Visitor> candidates) {
        long further = owed.further(latest.day(), end);
        for (LocalDate day : within.headSet(latest.day(), true).descendingSet()) {
            if (owed.further(day, end) > further) {
                break;
            }
            for (Visitor visitor : candidates) {
                if (hasRoom(visitor, day) && isThere(visitor, day, owed.need().village())) {
                    return new Slot(day, visitor, "planning.grouped");
                }
            }
        }
        return latest;
    }

    private Optional<Slot> first(Iterable<LocalDate> inOrder, List<Visitor> candidates, VisitNeed need) {
        for (LocalDate day : inOrder) {
            Optional<Visitor> free = candidates.stream()
                    .filter(visitor -> hasRoom(visitor, day))
                    .min(Comparator.comparing((Visitor visitor) -> !isThere(visitor, day, need.village()))
                            .thenComparing(visitor -> load(visitor, day)));
            if (free.isPresent()) {
                return Optional.of(new Slot(day, free.orElseThrow(), "planning.due"));
            }
        }
        return Optional.empty();
    }

    private void book(LocalDate day, VisitorId visitor, DivisionCode village) {
        Multiset<DivisionCode> villages = booked.get(day, visitor);
        if (villages == null) {
            villages = HashMultiset.create();
            booked.put(day, visitor, villages);
        }
        villages.add(village);
    }

    private boolean hasRoom(Visitor visitor, LocalDate day) {
        return load(visitor, day) < visitor.visitsPerDay()
                && !visitor.absences().contains(day);
    }

    private boolean isThere(Visitor visitor, LocalDate day, DivisionCode village) {
        Multiset<DivisionCode> villages = booked.get(day, visitor.id());
        return villages != null && villages.contains(village);
    }

    private int load(Visitor visitor, LocalDate day) {
        Multiset<DivisionCode> villages = booked.get(day, visitor.id());
        return villages == null ? 0 : villages.size();
    }
}
