package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** How many of some persons can be visited on one day by whoever has room (当日匹配). */
final class DayMatch {

    private final Field field;
    private final int[] persons;
    private final int[][] room;
    private final int day;

    /** @param room for each visitor and day how many can be visited */
    DayMatch(Field field, int[] persons, int[][] room, int day) {
        this.field = field;
        this.persons = persons;
        this.room = room;
        this.day = day;
    }

    /** @param some of the persons, by their place among them */
    int most(int[] some) {
        List<List<Integer>> guests = new ArrayList<>();
        IntStream.range(0, room.length).forEach(visitor -> guests.add(new ArrayList<>()));
        return Math.toIntExact(IntStream.of(some)
                .filter(person -> isSeated(person, guests, new BitSet()))
                .count());
    }

    /** Whether a person is visited by somebody, others being handed over where that is of use. */
    private boolean isSeated(int person, List<List<Integer>> guests, BitSet tried) {
        for (int visitor : field.crews.get(field.crewOf[persons[person]])) {
            if (tried.get(visitor) || room[visitor][day] == 0) {
                continue;
            }
            tried.set(visitor);
            List<Integer> own = guests.get(visitor);
            if (own.size() < room[visitor][day]) {
                own.add(person);
                return true;
            }
            for (int k = 0; k < own.size(); k++) {
                if (isSeated(own.get(k), guests, tried)) {
                    own.set(k, person);
                    return true;
                }
            }
        }
        return false;
    }
}
