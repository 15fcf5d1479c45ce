package org.zhaoliao.benchmarks.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.zhaoliao.planning.Visitor;

/** Those who may go to the same villages, and how full their days are, while a greedy plan is made. */
final class Crew {

    private final List<Diary> diaries;
    private final int[] visits;

    Crew(List<Diary> diaries, int days) {
        this.diaries = diaries;
        this.visits = new int[days];
    }

    /** How many visits they were given for a day. */
    int visits(int day) {
        return visits[day];
    }

    private boolean hasRoom(int day) {
        return diaries.stream().anyMatch(diary -> diary.hasRoom(day));
    }

    /** The first in some order of the days with room. */
    Optional<Integer> first(IntPredicate allowed, Comparator<Integer> order) {
        return IntStream.range(0, visits.length)
                .filter(allowed)
                .filter(this::hasRoom)
                .boxed()
                .min(order);
    }

    /** Gives a visit on a day with room to whoever has the least to do for what they can. */
    Visitor send(int day) {
        Diary least = diaries.stream()
                .filter(diary -> diary.hasRoom(day))
                .min(Comparator.comparingDouble(Diary::load))
                .orElseThrow();
        least.add(day);
        visits[day]++;
        return least.visitor();
    }

    /** The visits of one visitor by day. */
    static final class Diary {

        private final Visitor visitor;
        private final int[] capacity;
        private int visits;

        /** @param capacity how many visits they can make on each day */
        Diary(Visitor visitor, int[] capacity) {
            this.visitor = visitor;
            this.capacity = capacity;
        }

        Visitor visitor() {
            return visitor;
        }

        /** In days' work. */
        double load() {
            return (double) visits / visitor.visitsPerDay();
        }

        boolean hasRoom(int day) {
            return capacity[day] > 0;
        }

        private void add(int day) {
            capacity[day]--;
            visits++;
        }
    }
}
