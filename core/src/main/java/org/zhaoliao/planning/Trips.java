package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Sorts the visits of a day among those who make them so that few have to go to the same village (行程). How many visits each makes stays as it is; only visits
 * of persons with the same crew are exchanged.
 */
final class Trips {

    private final Board board;
    private final Field field;

    Trips(Board board) {
        this.board = board;
        this.field = board.field;
    }

    void gather() {
        for (int day = 0; day < field.days(); day++) {
            for (int[] crew : field.crews) {
                gather(day, crew);
            }
        }
    }

    private void gather(int day, int[] crew) {
        Map<Integer, List<Integer>> byVillage = new TreeMap<>();
        int[] quota = new int[field.visitors.size()];
        for (int visitor : crew) {
            for (int visit = board.firstOf(visitor, day); visit != Field.NONE; visit = board.after(visit)) {
                if (isExchanged(visit, crew)) {
                    quota[visitor]++;
                    byVillage
                            .computeIfAbsent(field.villageOf[field.personOf[visit]], any -> new ArrayList<>())
                            .add(visit);
                }
            }
        }
        List<List<Integer>> groups = new ArrayList<>(byVillage.values());
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        groups.stream().flatMap(List::stream).forEach(board::remove);
        hand(groups, crew, quota, day);
    }

    private boolean isExchanged(int visit, int[] crew) {
        return !board.kept.get(visit) && field.crew(visit) == crew;
    }

    /** The largest group goes to who makes just as many visits, else to who makes the most; what they cannot take is a group again. */
    private void hand(List<List<Integer>> groups, int[] crew, int[] quota, int day) {
        while (!groups.isEmpty()) {
            groups.sort(Comparator.comparingInt((List<Integer> group) -> -group.size())
                    .thenComparing(group -> group.get(0)));
            List<Integer> group = groups.remove(0);
            int visitor = taker(group.size(), crew, quota);
            int taken = Math.min(group.size(), quota[visitor]);
            group.subList(0, taken).forEach(visit -> board.place(visit, day, visitor));
            quota[visitor] -= taken;
            if (taken < group.size()) {
                groups.add(new ArrayList<>(group.subList(taken, group.size())));
            }
        }
    }

    private static int taker(int visits, int[] crew, int[] quota) {
        return Arrays.stream(crew)
                .filter(visitor -> quota[visitor] == visits)
                .findFirst()
                .orElseGet(() -> most(crew, quota));
    }

    private static int most(int[] crew, int[] quota) {
        return IntStream.of(crew)
                .boxed()
                .max(Comparator.<Integer>comparingInt(visitor -> quota[visitor])
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
