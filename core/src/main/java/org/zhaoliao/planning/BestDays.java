package org.zhaoliao.planning;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Of the days on which somebody could go to a person those on which least is missed (最佳探访日): the shortest way through the days, where it costs most to
 * miss a visit, less to come a day later, less to use days of grace, within the horizon rather than after it, and least to go once more. On no other of these days fewer are missed.
 */
final class BestDays {

    private static final long MISSED = 100_000_000;
    private static final long LATE = 1_000_000;
    private static final long CROWDED = 10_000;
    private static final long PAST_DUE = 100;
    private static final long VISIT = 1;

    private final Deadlines deadlines;
    private final Deadlines due;
    private final BitSet fixed;
    private final BitSet crowded;

    /**
     * @param deadlines the last days in time, days of grace among them
     * @param due the last days without them
     * @param fixed visits made anyway
     * @param crowded days to leave to others where that costs nobody a visit
     */
    BestDays(Deadlines deadlines, Deadlines due, BitSet fixed, BitSet crowded) {
        this.deadlines = deadlines;
        this.due = due;
        this.fixed = fixed;
        this.crowded = crowded;
    }

    /** How many visits are missed at a cost. */
    static int missed(long cost) {
        return Math.toIntExact(cost / MISSED);
    }

    /** How many visits are made on crowded days at a cost, when none is missed. */
    static int crowding(long cost) {
        return Math.toIntExact(cost % LATE / CROWDED);
    }

    /** How many visits use days of grace at a cost, one that is not made within the horizon twice. */
    static int pastDue(long cost) {
        return Math.toIntExact(cost % CROWDED / PAST_DUE);
    }

    /** How many visits must be made on crowded days, were there somebody to go on every day. */
    int leastCrowding() {
        BitSet all = new BitSet();
        for (int day = deadlines.firstOpen(0); day < deadlines.days(); day = deadlines.firstOpen(day + 1)) {
            all.set(day);
        }
        return crowding(cost(of(all)));
    }

    /** What it costs to visit on some days. */
    long cost(BitSet days) {
        long cost = 0;
        int before = Deadlines.BEFORE;
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            cost += step(before, day);
            before = day;
        }
        return cost + step(before, deadlines.days());
    }

    private long step(int before, int day) {
        int late = day - deadlines.after(before);
        long missed = late <= 0 ? 0 : MISSED * deadlines.missed(before, day) + LATE * late;
        boolean isOver = day == deadlines.days();
        long cost = day > due.after(before) ? missed + (isOver ? 2 : 1) * PAST_DUE : missed;
        boolean isMade = !isOver && !fixed.get(day);
        return isMade ? cost + VISIT + (crowded.get(day) ? CROWDED : 0) : cost;
    }

    /** The best of some days, those that are fixed among them. */
    BitSet of(BitSet possible) {
        int end = deadlines.days();
        long[] least = new long[end + 2];
        int[] from = new int[end + 2];
        Arrays.fill(least, Long.MAX_VALUE);
        least[0] = 0;
        for (int day = Deadlines.BEFORE; day < end; day++) {
            if (least[day + 1] == Long.MAX_VALUE) {
                continue;
            }
            int until = until(day, end);
            for (int next = day + 1; next <= until; next++) {
                boolean can = next == until || possible.get(next);
                if (can && least[day + 1] + step(day, next) < least[next + 1]) {
                    least[next + 1] = least[day + 1] + step(day, next);
                    from[next + 1] = day;
                }
            }
        }
        BitSet days = new BitSet();
        for (int day = from[end + 1]; day != Deadlines.BEFORE; day = from[day + 1]) {
            days.set(day);
        }
        return days;
    }

    /** A fixed visit is not passed over. */
    private int until(int day, int end) {
        int next = fixed.nextSetBit(day + 1);
        return next < 0 ? end : next;
    }
}
