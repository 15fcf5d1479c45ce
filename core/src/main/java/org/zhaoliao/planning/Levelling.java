package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhaoliao.place.DivisionCode;

/** Hands visits over between visitors of a township on the same day, until each has their share of what they can do (均衡). */
final class Levelling {

    private final Board board;
    private final Field field;
    private final int[] share;

    Levelling(Board board) {
        this.board = board;
        this.field = board.field;
        this.share = new int[field.visitors.size()];
    }

    void level() {
        townships().forEach(this::settle);
        for (int visitor = 0; visitor < share.length; visitor++) {
            for (int day = 0; day < field.days() && board.load(visitor) > share[visitor]; day++) {
                handOver(visitor, day);
            }
        }
    }

    private List<List<Integer>> townships() {
        Map<DivisionCode, List<Integer>> townships = new TreeMap<>();
        for (int visitor = 0; visitor < share.length; visitor++) {
            townships
                    .computeIfAbsent(field.visitors.get(visitor).township(), any -> new ArrayList<>())
                    .add(visitor);
        }
        return List.copyOf(townships.values());
    }

    /** Shares in whole visits, by what each can do: the largest remainders are rounded up. */
    private void settle(List<Integer> visitors) {
        long load = visitors.stream().mapToLong(board::load).sum();
        long capacity = visitors.stream().mapToLong(field::capacityOf).sum();
        if (capacity == 0) {
            return;
        }
        long left = load;
        for (int visitor : visitors) {
            share[visitor] = Math.toIntExact(load * field.capacityOf(visitor) / capacity);
            left -= share[visitor];
        }
        visitors.stream()
                .sorted(Comparator.comparingLong((Integer visitor) -> -(load * field.capacityOf(visitor) % capacity))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(visitor -> share[visitor]++);
    }

    private void handOver(int visitor, int day) {
        int visit = board.firstOf(visitor, day);
        while (visit != Field.NONE && board.load(visitor) > share[visitor]) {
            int following = board.after(visit);
            int other = board.kept.get(visit) ? Field.NONE : successor(visit, day);
            if (other != Field.NONE) {
                board.remove(visit);
                board.place(visit, day, other);
            }
            visit = following;
        }
    }

    /** Who may go, has room that day, and lacks most. */
    private int successor(int visit, int day) {
        int most = Field.NONE;
        int lacks = 0;
        for (int other : field.crew(visit)) {
            int lacking = share[other] - board.load(other);
            if (lacking > lacks && board.hasRoom(other, day)) {
                lacks = lacking;
                most = other;
            }
        }
        return most;
    }
}
