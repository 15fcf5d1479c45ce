package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of all ways to visit a few persons, all others staying where they are, the one on which least is missed (少数人精确排法): a walk over the days that tries
 * everybody who may be visited on each, bounded by what the best plan so far misses. A visit more never makes the next one due earlier, so that on each day as
 * many are visited as can be. After so many steps it is given up, and what was best until then is told.
 */
final class LeastMissed {

    private static final int STEPS = 20_000;

    private final Field field;
    private final int[] persons;
    private final Deadlines[] deadlines;
    private final BitSet[] fixed;

    /** For each visitor and day how many of the persons could be visited. */
    private final int[][] room;

    private final int[] visited;
    private final BitSet[] days;
    private final Map<List<Integer>, Integer> seen = new HashMap<>();
    private final List<BitSet> best = new ArrayList<>();
    private int least;
    private int steps;

    /**
     * @param board where everybody is in the plan so far
     * @param persons whom it is about; each has a rule
     * @param missed what they miss in the plan so far
     */
    LeastMissed(Board board, Rules rules, int[] persons, int missed) {
        this.field = board.field;
        this.persons = persons;
        this.least = missed;
        this.room = new int[field.visitors.size()][field.days()];
        for (int visitor = 0; visitor < room.length; visitor++) {
            for (int day = 0; day < field.days(); day++) {
                room[visitor][day] = Math.max(0, board.left(visitor, day));
            }
        }
        IntStream.of(persons)
                .flatMap(board::planned)
                .forEach(visit -> room[board.visitorOf[visit]][board.dayOf[visit]]++);
        this.deadlines = needs().map(rules::deadlines).toArray(Deadlines[]::new);
        this.fixed = needs().map(rules::fixed).toArray(BitSet[]::new);
        this.visited = new int[persons.length];
        Arrays.fill(visited, Deadlines.BEFORE);
        this.days =
                IntStream.range(0, persons.length).mapToObj(k -> new BitSet()).toArray(BitSet[]::new);
        from(0, 0);
    }

    /** For each person the days of a plan that misses less than the one so far; empty when none was found. */
    List<BitSet> days() {
        return best;
    }

    private Stream<VisitNeed> needs() {
        return IntStream.of(persons).mapToObj(field.persons::get);
    }

    private void from(int day, int missed) {
        steps++;
        int bound = missed + missedUntil(day);
        if (steps > STEPS || bound >= least || isSeen(day, missed)) {
            return;
        }
        if (day == field.days()) {
            least = bound;
            best.clear();
            Arrays.stream(days).map(chosen -> (BitSet) chosen.clone()).forEach(best::add);
            return;
        }
        int[] before = visited.clone();
        int agreed = IntStream.range(0, persons.length)
                .filter(k -> fixed[k].get(day))
                .map(k -> visit(k, day))
                .sum();
        for (int[] chosen : choices(day)) {
            int late = IntStream.of(chosen).map(k -> visit(k, day)).sum();
            from(day + 1, missed + agreed + late);
            IntStream.of(chosen).forEach(k -> takeBack(k, day, before[k]));
        }
        IntStream.range(0, persons.length).filter(k -> fixed[k].get(day)).forEach(k -> takeBack(k, day, before[k]));
    }

    /** What is missed before a visit. */
    private int visit(int k, int day) {
        int missed = deadlines[k].missed(visited[k], day);
        visited[k] = day;
        days[k].set(day);
        return missed;
    }

    private void takeBack(int k, int day, int before) {
        visited[k] = before;
        days[k].clear(day);
    }

    private int missedUntil(int day) {
        return IntStream.range(0, persons.length)
                .map(k -> deadlines[k].missed(visited[k], day))
                .sum();
    }

    /** Whether as little was missed in the same place before: from there on all is alike. */
    private boolean isSeen(int day, int missed) {
        List<Integer> state = new ArrayList<>(persons.length + 1);
        state.add(day);
        IntStream.of(visited).forEach(state::add);
        boolean isSeen = seen.getOrDefault(state, Integer.MAX_VALUE) <= missed;
        seen.merge(state, missed, Math::min);
        return isSeen;
    }

    /** Whom to visit on a day: as many as can be, those with the least time left first. */
    private List<int[]> choices(int day) {
        int[] waiting = IntStream.range(0, persons.length)
                .filter(k -> deadlines[k].isOpen(day) && !fixed[k].get(day))
                .filter(k -> deadlines[k].after(visited[k]) < field.days())
                .boxed()
                .sorted(Comparator.comparingInt((Integer k) -> deadlines[k].after(visited[k]))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        DayMatch match = new DayMatch(field, persons, room, day);
        int most = match.most(waiting);
        List<int[]> choices = new ArrayList<>();
        choose(waiting, 0, new int[most], 0, match, choices);
        return choices;
    }

    private void choose(int[] waiting, int from, int[] chosen, int size, DayMatch match, List<int[]> choices) {
        if (size == chosen.length) {
            if (match.most(chosen) == size) {
                choices.add(chosen.clone());
            }
            return;
        }
        for (int k = from; k <= waiting.length - (chosen.length - size); k++) {
            chosen[size] = waiting[k];
            choose(waiting, k + 1, chosen, size + 1, match, choices);
        }
    }
}
