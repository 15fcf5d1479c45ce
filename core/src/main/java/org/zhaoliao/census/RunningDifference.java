package org.zhaoliao.census;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoliao.census.CensusDifference.Flow;
import org.zhaoliao.census.CensusDifference.Pair;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.tally.RunningTally;
import org.zhaoliao.tally.Tally;

/** The difference of two censuses while pairs of entries pass: as large as there are divisions. */
final class RunningDifference {

    private final CensusSlice slice;
    private final Map<Flow, RunningTally<CensusFigure>> flows = new EnumMap<>(Flow.class);
    private final Map<DivisionCode, List<DivisionCode>> ancestries = new HashMap<>();

    RunningDifference(CensusSlice slice) {
        this.slice = slice;
        for (Flow flow : Flow.values()) {
            flows.put(flow, RunningTally.of(CensusFigure.class));
        }
    }

    void add(Pair pair) {
        for (CensusFigure figure : CensusFigure.all()) {
            long before = amount(pair.before(), figure);
            long after = amount(pair.after(), figure);
            pair.before().forEach(entry -> everywhere(entry, Flow.BEFORE, figure, before));
            pair.after().forEach(entry -> everywhere(entry, Flow.AFTER, figure, after));
            if (isSupported(pair.before()) == isSupported(pair.after())) {
                stayed(pair, figure, before, after);
            } else {
                pair.before().forEach(entry -> everywhere(entry, lost(pair), figure, before));
                pair.after().forEach(entry -> everywhere(entry, gained(pair), figure, after));
            }
        }
    }

    /** What somebody counts for who was not supported before has come with them; what they count for who are no longer has come about. */
    private static Flow gained(Pair pair) {
        return isSupported(pair.after()) ? Flow.ENTERED : Flow.GAINED;
    }

    private static Flow lost(Pair pair) {
        return isSupported(pair.before()) ? Flow.LEFT : Flow.LOST;
    }

    private void stayed(Pair pair, CensusFigure figure, long before, long after) {
        List<DivisionCode> then = divisions(pair.before());
        List<DivisionCode> now = divisions(pair.after());
        for (DivisionCode division : then) {
            if (!now.contains(division)) {
                add(division, pair.after().isEmpty() ? Flow.LOST : Flow.MOVED_OUT, figure, before);
            }
        }
        for (DivisionCode division : now) {
            if (then.contains(division)) {
                add(division, Flow.GAINED, figure, Math.max(0, after - before));
                add(division, Flow.LOST, figure, Math.max(0, before - after));
            } else {
                add(division, pair.before().isEmpty() ? Flow.GAINED : Flow.MOVED_IN, figure, after);
            }
        }
    }

    RunningDifference add(CensusDifference other) {
        flows.forEach((flow, tally) -> tally.add(other.flow(flow)));
        return this;
    }

    CensusDifference difference() {
        Map<Flow, Tally<CensusFigure>> tallies = new EnumMap<>(Flow.class);
        flows.forEach((flow, tally) -> tallies.put(flow, tally.tally()));
        return new CensusDifference(tallies);
    }

    private void everywhere(LedgerEntry entry, Flow flow, CensusFigure figure, long amount) {
        if (amount != 0) {
            ancestry(entry).forEach(division -> add(division, flow, figure, amount));
        }
    }

    private void add(DivisionCode division, Flow flow, CensusFigure figure, long amount) {
        flows.computeIfAbsent(flow, none -> RunningTally.of(CensusFigure.class)).add(division, figure, amount);
    }

    private List<DivisionCode> divisions(List<LedgerEntry> entry) {
        return entry.isEmpty() ? List.of() : ancestry(entry.get(0));
    }

    private List<DivisionCode> ancestry(LedgerEntry entry) {
        return ancestries.computeIfAbsent(entry.village(), DivisionCode::ancestry);
    }

    private long amount(List<LedgerEntry> entry, CensusFigure figure) {
        return entry.isEmpty() || !slice.contains(entry.get(0)) ? 0 : figure.amount(entry.get(0));
    }

    private static boolean isSupported(List<LedgerEntry> entry) {
        return !entry.isEmpty() && entry.get(0).isSupported();
    }
}
