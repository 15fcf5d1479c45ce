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
    private final Map<RecipientId, BitSet> fixed = new HashMap<>();

    Rules(VisitPlanner.Request request) {
        this.request = request;
        request.fixed()
                .forEach(visit -> fixed.computeIfAbsent(visit.recipient(), any -> new BitSet())
                        .set((int) request.horizon().from().until(visit.day(), ChronoUnit.DAYS)));
    }

    /** For a person whose windows come from a rule. */
    BestDays days(VisitNeed need) {
        return days(need, new BitSet());
    }

    /** The same, leaving some days to others. */
    BestDays days(VisitNeed need, BitSet crowded) {
        return new BestDays(deadlines(need), fixed(need), crowded);
    }

    Chain chain(VisitNeed need) {
        return new Chain(deadlines(need), fixed(need));
    }

    Deadlines deadlines(VisitNeed need) {
        return deadlines.computeIfAbsent(
                need.recipient(), any -> new Deadlines(need.rule().get(0), request.horizon(), request.calendar()));
    }

    /** The same need, the gaps counted anew from each visit that is fixed. */
    VisitNeed besideFixed(VisitNeed need) {
        return need.rule().isEmpty() || !fixed.containsKey(need.recipient())
                ? need
                : need.within(ranges(chain(need).windows()));
    }

    List<DateRange> ranges(List<Window> windows) {
        return windows.stream()
                .map(window -> window.from(request.horizon().from()))
                .toList();
    }

    private BitSet fixed(VisitNeed need) {
        return fixed.getOrDefault(need.recipient(), new BitSet());
    }
}
