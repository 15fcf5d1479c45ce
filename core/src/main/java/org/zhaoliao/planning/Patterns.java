package org.zhaoliao.planning;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.calendar.DateRange;

/**
 * On which days a person can be visited, evenly first (探访日组合): for each first and last day the most even ones. Persons with the same windows share
 * them.
 *
 * <p>How uneven days are is told in whole numbers, n² times the mean over the n gaps of |gap − length ÷ n| days, the last gap taken round the end of the
 * horizon.
 */
final class Patterns {

    /** How many patterns with the same first and last day are kept: with some to choose from, more persons find room on even days. */
    private static final int CHOICE = 12;

    private final boolean[] worked;
    private final Map<List<Integer>, List<Pattern>> known = new HashMap<>();

    Patterns(boolean[] worked) {
        this.worked = worked;
    }

    /** Days in order, and how uneven they are. */
    record Pattern(ImmutableIntArray days, int cost) {}

    /** The patterns of a person's visits, most even first; none where the windows leave no increasing days. */
    List<Pattern> of(Field field, int person) {
        int from = field.visitsFrom[person];
        int until = field.visitsFrom[person + 1];
        return of(Arrays.copyOfRange(field.opens, from, until), Arrays.copyOfRange(field.closes, from, until));
    }

    /**
     * How uneven any days within some windows are at least; 0 where no days will do. Where one window lies within another it is not settled whose visit comes
     * first: the first day is not before the first opening, nor after the first closing of any, and so on with the second.
     */
    int least(List<DateRange> windows, LocalDate start) {
        int[] opens = windows.stream()
                .mapToInt(window -> (int) Math.max(0, ChronoUnit.DAYS.between(start, window.from())))
                .sorted()
                .toArray();
        int[] closes = windows.stream()
                .mapToInt(window -> (int) Math.min(worked.length, ChronoUnit.DAYS.between(start, window.until())) - 1)
                .sorted()
                .toArray();
        List<Pattern> patterns = of(opens, closes);
        return patterns.isEmpty() ? 0 : patterns.get(0).cost();
    }

    private List<Pattern> of(int[] opens, int[] closes) {
        List<Integer> windows = new ArrayList<>(2 * opens.length);
        for (int visit = 0; visit < opens.length; visit++) {
            windows.add(opens[visit]);
            windows.add(closes[visit]);
        }
        return known.computeIfAbsent(windows, this::patterns);
    }

    private List<Pattern> patterns(List<Integer> windows) {
        int visits = windows.size() / 2;
        if (visits == 0) {
            return List.of();
        }
        List<Pattern> patterns = new ArrayList<>();
        for (int day = windows.get(0); day <= windows.get(1); day++) {
            if (worked[day]) {
                patterns.addAll(beginning(day, windows, visits));
            }
        }
        patterns.sort(Comparator.comparingInt(Pattern::cost));
        return patterns;
    }

    /** The most even patterns that begin on a day, a few for each last day: the shortest ways through the windows. */
    private List<Pattern> beginning(int first, List<Integer> windows, int visits) {
        List<Way> ways = List.of(new Way(first, 0, null));
        for (int k = 1; k < visits; k++) {
            List<Way> further = new ArrayList<>();
            for (int day = Math.max(first, windows.get(2 * k)); day <= windows.get(2 * k + 1); day++) {
                if (worked[day]) {
                    further.addAll(ending(day, ways, visits));
                }
            }
            ways = further;
        }
        return ways.stream()
                .map(way ->
                        new Pattern(way.days(visits), way.cost() + uneven(worked.length - (way.day() - first), visits)))
                .toList();
    }

    private List<Way> ending(int day, List<Way> ways, int visits) {
        return ways.stream()
                .filter(way -> way.day() < day)
                .map(way -> new Way(day, way.cost() + uneven(day - way.day(), visits), way))
                .sorted(Comparator.comparingInt(Way::cost))
                .limit(CHOICE)
                .toList();
    }

    /** The days of the first visits, from the last to the first. */
    private record Way(int day, int cost, @Nullable Way before) {

        ImmutableIntArray days(int visits) {
            int[] days = new int[visits];
            Way way = this;
            for (int k = visits - 1; way != null; k--) {
                days[k] = way.day;
                way = way.before;
            }
            return ImmutableIntArray.copyOf(days);
        }
    }

    private int uneven(int gap, int visits) {
        return Math.abs(visits * gap - worked.length);
    }

    /** How uneven some days of visits are, in the measure of a pattern; 0 for one day or none. */
    static int cost(int[] days, int length) {
        int[] sorted = days.clone();
        Arrays.sort(sorted);
        int cost = 0;
        for (int k = 0; k < sorted.length; k++) {
            int gap = k + 1 < sorted.length ? sorted[k + 1] - sorted[k] : length - (sorted[k] - sorted[0]);
            cost += Math.abs(sorted.length * gap - length);
        }
        return cost;
    }
}
