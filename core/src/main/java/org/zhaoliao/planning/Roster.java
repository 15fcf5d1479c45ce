package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.place.DivisionCode;

/** The diaries of all visitors while a plan is filled: where there is still a place for a visit. */
final class Roster {

    private final LocalDate end;
    private final List<Diary> diaries;
    private final Map<DivisionCode, List<Diary>> serving = new HashMap<>();

    Roster(VisitPlanner.Request request) {
        this.end = request.horizon().until();
        List<LocalDate> workingDays = request.calendar().workingDays(request.horizon());
        this.diaries = request.visitors().stream()
                .sorted(Comparator.comparing(visitor -> visitor.id().value()))
                .map(visitor -> new Diary(visitor, workingDays))
                .toList();
        request.fixed().forEach(this::book);
    }

    /** A place for a visit. */
    record Slot(LocalDate day, Diary diary, String why) {}

    /** Whether anybody may make a visit at all. */
    boolean isServed(VisitNeed need) {
        return diariesFor(need).findAny().isPresent();
    }

    /** The best place that keeps the gap; or else one that is in time because the end of the gap is off. */
    Optional<Slot> inTime(Owed owed) {
        return diariesFor(owed.need())
                .flatMap(diary -> Stream.ofNullable(diary.free().floor(owed.gapEnd())))
                .filter(day -> !day.isBefore(owed.earliest()))
                .max(Comparator.naturalOrder())
                .map(day -> grouped(owed, day).orElseGet(() -> slot(owed, day, "planning.due")))
                .or(() -> firstAfter(owed, owed.gapEnd())
                        .filter(day -> !day.isAfter(owed.due()))
                        .map(day -> slot(owed, day, "planning.due")));
    }

    /** The first place after the due date. */
    Optional<Slot> late(Owed owed) {
        return firstAfter(owed, owed.due()).map(day -> slot(owed, day, "planning.late"));
    }

    private Optional<LocalDate> firstAfter(Owed owed, LocalDate bound) {
        return diariesFor(owed.need())
                .flatMap(diary -> Stream.ofNullable(diary.free().higher(bound)))
                .min(Comparator.naturalOrder());
    }

    /** The latest day on which somebody is in the village anyway, as long as it makes no further visit necessary. */
    private Optional<Slot> grouped(Owed owed, LocalDate latest) {
        LocalDate costless = owed.costlessFrom(latest, end);
        return diariesFor(owed.need())
                .flatMap(diary -> diary.daysIn(owed.need().village()).stream()
                        .filter(day -> !day.isBefore(costless) && !day.isAfter(latest))
                        .filter(day -> diary.free().contains(day))
                        .map(day -> new Slot(day, diary, "planning.grouped")))
                .max(Comparator.comparing(Slot::day));
    }

    private Slot slot(Owed owed, LocalDate day, String why) {
        return diariesFor(owed.need())
                .filter(diary -> diary.free().contains(day))
                .min(Comparator.comparing((Diary diary) ->
                                !diary.daysIn(owed.need().village()).contains(day))
                        .thenComparing(diary -> diary.load(day)))
                .map(diary -> new Slot(day, diary, why))
                .orElseThrow();
    }

    private Stream<Diary> diariesFor(VisitNeed need) {
        return serving
                .computeIfAbsent(
                        need.village(),
                        village -> diaries.stream()
                                .filter(diary -> diary.visitor().area().contains(village))
                                .toList())
                .stream()
                .filter(diary -> !need.excluded().contains(diary.visitor().id()));
    }

    private void book(PlannedVisit visit) {
        diaries.stream()
                .filter(diary -> diary.visitor().id().equals(visit.visitor()))
                .forEach(diary -> diary.book(visit.day(), visit.village()));
    }
}
