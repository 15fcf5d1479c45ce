package org.zhaoliao.planning;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.planning.Chain.Window;

/** The rules of the persons in a request, in numbered days; reckoned when asked for the first time, for most are not. */
final class Rules {

    private final VisitPlanner.Request request;
    private final Map<RecipientId, Deadlines> deadlines = new HashMap<>();
    private final Map<RecipientId, Deadlines> due = new HashMap<>();
    private final Map<RecipientId, BitSet> fixed;

    Rules(VisitPlanner.Request request) {
        this.request = request;
        this.fixed = days(request.fixed());
    }

    /** For a person whose windows come from a rule. */
    BestDays days(VisitNeed need) {
        return days(need, new BitSet());
    }

    /** The same, leaving some days to others. */
    BestDays days(VisitNeed need, BitSet crowded) {
        return new BestDays(deadlines(need), due(need), fixed(need), crowded);
    }

    /** The same beside visits that stay, as if they were fixed. */
    BestDays daysBeside(VisitNeed need, BitSet stay) {
        BitSet all = (BitSet) stay.clone();
        all.or(fixed(need));
        return new BestDays(deadlines(need), due(need), all, new BitSet());
    }

    /** Whether it is known what the windows of a person come from. */
    boolean has(VisitNeed need) {
        return !need.rule().isEmpty();
    }

    Chain chain(VisitNeed need) {
        return new Chain(deadlines(need), fixed(need));
    }

    Deadlines deadlines(VisitNeed need) {
        return deadlines.computeIfAbsent(
                need.recipient(), any -> new Deadlines(need.rule().get(0), request.horizon(), request.calendar()));
    }

    /** When the visits of the rule are due, without days of grace. */
    private Deadlines due(VisitNeed need) {
        return due.computeIfAbsent(
                need.recipient(),
                any -> new Deadlines(need.rule().get(0).withoutGrace(), request.horizon(), request.calendar()));
    }

    /** The same need, the gaps counted anew from each visit that is fixed, and each one planned before left where it is. */
    VisitNeed beside(VisitNeed need, Map<RecipientId, BitSet> before) {
        BitSet stay = stay(need, before.getOrDefault(need.recipient(), new BitSet()));
        if (!stay.isEmpty()) {
            stay.or(fixed(need));
            return around(need, stay);
        }
        return fixed.containsKey(need.recipient()) && has(need)
                ? need.within(ranges(dueChain(need).windows()))
                : need;
    }

    /** The same need, with windows around some days of visits. */
    VisitNeed around(VisitNeed need, BitSet days) {
        return need.within(ranges(chain(need).around(days, due(need))));
    }

    private BitSet stay(VisitNeed need, BitSet before) {
        BitSet stay = new BitSet();
        if (has(need)) {
            before.stream().filter(deadlines(need)::isOpen).forEach(stay::set);
        }
        return stay;
    }

    /** The same need, with the days of grace in its windows. */
    VisitNeed withGrace(VisitNeed need) {
        return has(need) ? need.within(ranges(chain(need).windows(dueChain(need)))) : need;
    }

    private Chain dueChain(VisitNeed need) {
        return new Chain(due(need), fixed(need));
    }

    private List<DateRange> ranges(List<Window> windows) {
        return windows.stream()
                .map(window -> window.from(request.horizon().from()))
                .toList();
    }

    /** The days of some visits, by the person visited. */
    Map<RecipientId, BitSet> days(List<PlannedVisit> visits) {
        Map<RecipientId, BitSet> days = new HashMap<>();
        visits.stream()
                .filter(visit -> request.horizon().contains(visit.day()))
                .forEach(visit -> days.computeIfAbsent(visit.recipient(), any -> new BitSet())
                        .set((int) request.horizon().from().until(visit.day(), ChronoUnit.DAYS)));
        return days;
    }

    BitSet fixed(VisitNeed need) {
        return fixed.getOrDefault(need.recipient(), new BitSet());
    }
}
