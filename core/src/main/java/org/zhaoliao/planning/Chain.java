package org.zhaoliao.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhaoliao.calendar.DateRange;

/**
 * Lays out windows such that, whichever day is taken of each, none is overdue.
 *
 * <p>Each window has an earliest day, and lasts until the deadline after the earliest day of the one before. Sorted, the days taken lie in the windows one by
 * one; none is before the earliest day of its window, so that no deadline is before the one that the next window ends with.
 */
final class Chain {

    private final Deadlines deadlines;

    /** Days of visits that are made anyway; each has a window of its own. */
    private final BitSet fixed;

    Chain(Deadlines deadlines, BitSet fixed) {
        this.deadlines = deadlines;
        this.fixed = fixed;
    }

    /** First and last day of a window. */
    record Window(int first, int last) {

        DateRange from(LocalDate start) {
            return DateRange.of(start.plusDays(first), start.plusDays(last + 1L));
        }
    }

    /** As few windows as can be, about equal and as wide as that allows. */
    List<Window> windows() {
        return windows(this);
    }

    /** As few windows as another chain needs, whose last days are no later, about equal and as wide as that allows. */
    List<Window> windows(Chain fewest) {
        List<Window> windows = new ArrayList<>();
        int before = Deadlines.BEFORE;
        for (int day = fixed.nextSetBit(0); day >= 0; day = fixed.nextSetBit(day + 1)) {
            windows.addAll(widest(before, day, fewest));
            windows.add(new Window(day, day));
            before = day;
        }
        windows.addAll(widest(before, deadlines.days(), fewest));
        return windows;
    }

    /** The wider, the more there have to be. The widest that are not too many are found by halving. */
    private List<Window> widest(int before, int until, Chain fewest) {
        int enough = fewest.between(before, until, 0).size();
        List<Window> widest = between(before, until, 0);
        int possible = 0;
        int impossible = widest.isEmpty() ? 1 : deadlines.days();
        while (impossible - possible > 1) {
            int width = (possible + impossible) / 2;
            List<Window> wider = between(before, until, width);
            if (wider.size() > enough) {
                impossible = width;
            } else {
                possible = width;
                widest = wider;
            }
        }
        return widest;
    }

    private List<Window> between(int before, int until, int width) {
        List<Window> windows = new ArrayList<>();
        int visited = before;
        for (int deadline = deadlines.after(visited); deadline < until; deadline = deadlines.after(visited)) {
            int first = Math.max(visited + 1, Math.max(deadline - width, deadlines.home(deadline)));
            int open = deadlines.firstOpen(first);
            visited = open <= deadline ? open : deadlines.lastOpen(deadline);
            windows.add(window(visited, deadline, until));
        }
        return windows;
    }

    private Window window(int first, int deadline, int until) {
        return new Window(first, Math.min(deadline, Math.min(until, deadlines.leaves(first)) - 1));
    }

    /**
     * The windows around some days of visits, and around what is missed between them.
     *
     * @param due the last days without days of grace: a visit that does not use them is not moved into them
     */
    List<Window> around(BitSet days, Deadlines due) {
        List<Window> windows = new ArrayList<>();
        int before = Deadlines.BEFORE;
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            int deadline = day <= due.after(before) ? due.after(before) : deadlines.after(before);
            windows.addAll(missed(before, day));
            boolean single = fixed.get(day) || deadline < day;
            int next = fixed.nextSetBit(day + 1);
            windows.add(single ? new Window(day, day) : window(day, deadline, next < 0 ? deadlines.days() : next));
            before = day;
        }
        windows.addAll(missed(before, deadlines.days()));
        return windows;
    }

    /** When visits would have to be made between two for none to be overdue: as few as can be. With one in each of the windows, none is. */
    List<Window> missed(int before, int day) {
        List<Window> latest = new ArrayList<>();
        int visited = before;
        for (int deadline = deadlines.after(visited); deadline < day; deadline = deadlines.after(visited)) {
            latest.add(new Window(Math.max(visited + 1, deadlines.home(deadline)), deadline));
            visited = deadlines.lastOpen(deadline);
        }
        List<Window> missed = new ArrayList<>();
        int next = day;
        for (int k = latest.size() - 1; k >= 0; k--) {
            Window window = latest.get(k);
            int first = window.first();
            while (deadlines.after(first) < next) {
                first++;
            }
            missed.add(0, new Window(first, window.last()));
            next = window.last();
        }
        return missed;
    }
}
