package org.zhaoliao.planning;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.planning.VisitPlan.Shortfall;
import org.zhaoliao.reason.Reason;

/**
 * Makes a visit plan (编制探访计划). Deterministic: the same request gives the same plan.
 *
 * <p>The visit that is due first is placed first, on the last free working day that keeps the gap, or on an earlier one on which a visitor is in the village
 * anyway when that makes no further visit necessary within the horizon. When no day is left it is placed as soon as possible after, and listed as a shortfall.
 */
public final class VisitPlanner {

    private static final Comparator<PlannedVisit> LISTED = Comparator.comparing(PlannedVisit::day)
            .thenComparing(visit -> visit.visitor().value())
            .thenComparing(PlannedVisit::village)
            .thenComparing(visit -> visit.recipient().value());
    private static final Comparator<Shortfall> PRESSING = Comparator.comparing(
                    (Shortfall shortfall) -> shortfall.window().until())
            .thenComparing(shortfall -> shortfall.recipient().value());

    private final DateRange horizon;
    private final WorkingCalendar calendar;
    private final Roster roster;
    private final ImmutableListMultimap<RecipientId, PlannedVisit> fixed;
    private final List<PlannedVisit> planned;
    private final List<Shortfall> shortfalls = new ArrayList<>();

    private VisitPlanner(Request request) {
        this.horizon = request.horizon();
        this.calendar = request.calendar();
        this.roster = new Roster(request);
        this.planned = new ArrayList<>(request.fixed());
        this.fixed = Multimaps.index(
                request.fixed().stream()
                        .sorted(Comparator.comparing(PlannedVisit::day))
                        .toList(),
                PlannedVisit::recipient);
    }

    /**
     * What is to be planned.
     *
     * @param needs whom to visit, each recipient once
     * @param visitors who can go, each once
     * @param horizon the days of the plan, with an end
     * @param calendar visits are made on its working days
     * @param fixed visits already agreed within the horizon; they stay as they are
     */
    public record Request(
            List<VisitNeed> needs,
            List<Visitor> visitors,
            DateRange horizon,
            WorkingCalendar calendar,
            List<PlannedVisit> fixed) {

        /** @throws org.zhaoliao.reason.InvalidInputException with every fault of the request */
        public Request {
            needs = List.copyOf(needs);
            visitors = List.copyOf(visitors);
            fixed = List.copyOf(fixed);
            RequestFaults.check(needs, visitors, horizon, fixed);
        }
    }

    /** The plan for a request. */
    public static VisitPlan plan(Request request) {
        return new VisitPlanner(request).fill(request.needs());
    }

    private VisitPlan fill(List<VisitNeed> needs) {
        PriorityQueue<Owed> queue = new PriorityQueue<>(Owed.URGENT_FIRST);
        needs.forEach(need -> enqueue(queue, Owed.first(need, horizon, calendar)));
        for (Owed owed = queue.poll(); owed != null; owed = queue.poll()) {
            enqueue(queue, place(owed));
        }
        planned.sort(LISTED);
        shortfalls.sort(PRESSING);
        return new VisitPlan(planned, shortfalls);
    }

    private void enqueue(PriorityQueue<Owed> queue, Owed owed) {
        Owed next = owed.past(fixed.get(owed.need().recipient()), calendar);
        if (horizon.contains(next.due())) {
            queue.add(next);
        }
    }

    private Owed place(Owed owed) {
        return roster.inTime(owed)
                .or(() -> roster.late(owed))
                .map(slot -> placed(owed, slot))
                .orElseGet(() -> dropped(owed));
    }

    private Owed placed(Owed owed, Roster.Slot slot) {
        slot.diary().book(slot.day(), owed.need().village());
        planned.add(new PlannedVisit(
                owed.need().recipient(),
                slot.diary().visitor().id(),
                slot.day(),
                owed.need().village(),
                Reason.of(slot.why(), owed.due())));
        if (slot.day().isAfter(owed.due())) {
            shortfalls.add(shortfall(owed, Reason.of("planning.only-late", owed.due(), slot.day())));
        }
        return owed.after(slot.day(), calendar);
    }

    private Owed dropped(Owed owed) {
        Reason why = roster.isServed(owed.need())
                ? Reason.of("planning.no-room", owed.due())
                : Reason.of("planning.nobody", owed.need().village());
        shortfalls.add(shortfall(owed, why));
        return owed.after(owed.due(), calendar);
    }

    private Shortfall shortfall(Owed owed, Reason why) {
        return new Shortfall(owed.need().recipient(), owed.need().village(), owed.window(horizon), why);
    }
}
