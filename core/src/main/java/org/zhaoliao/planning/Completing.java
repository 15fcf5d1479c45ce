package org.zhaoliao.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds a place for every visit that any assignment could place (补全): augmenting paths in the flow visit → day of the person → visitor on a day. A visit
 * without a place takes one of another visit, which takes one of a third, until one finds a free one. Where no path leads to a free place, none exists: what was
 * reached is the proof, for all of it would have to fit into the places that were reached, and they are full.
 *
 * <p>Places that lead nowhere stay closed for later searches, so that all failing searches together take one walk through the field.
 */
final class Completing {

    private static final int ROOT = -1;
    private static final int FOUND = 0;

    private final Board board;
    private final Field field;
    private final BitSet settled;

    /** Steps are numbered 2 × visit for a visit that has to leave its day, and 2 × visit + 1 for one whose visitor has to be another. */
    private final int[] comesFrom;

    private final int[] searchAtStep;
    private final int[] searchAtDay;
    private final int[] searchAtSlot;
    private final int[] queue;
    private int tail;

    /** For each search, from 1 on, whether it found nothing: itself, or the one that it ran into. */
    private final List<Integer> failed = new ArrayList<>(List.of(FOUND));

    private int search;

    /** The failed searches that this one ran into. */
    private final BitSet joined = new BitSet();

    /** @param settled visits that are not to be moved */
    Completing(Board board, BitSet settled) {
        this.board = board;
        this.settled = settled;
        this.field = board.field;
        this.comesFrom = new int[2 * field.visits()];
        this.searchAtStep = new int[2 * field.visits()];
        this.searchAtDay = new int[field.persons.size() * field.days()];
        this.searchAtSlot = new int[field.visitors.size() * field.days()];
        this.queue = new int[2 * field.visits()];
    }

    /**
     * Visits that compete for the same places, more than there is room for.
     *
     * @param visits all of them
     * @param open those that have no place
     */
    record Jam(BitSet visits, BitSet open) {

        /** Two jams as one: what is proven of each is proven of both. */
        Jam with(Jam other) {
            return new Jam(union(visits, other.visits), union(open, other.open));
        }

        private static BitSet union(BitSet one, BitSet other) {
            BitSet union = (BitSet) one.clone();
            union.or(other);
            return union;
        }
    }

    /** Places what can be placed, and tells what stands against the rest. */
    List<Jam> complete() {
        Map<Integer, Jam> jams = new TreeMap<>();
        BitSet open = new BitSet();
        for (int visit = 0; visit < field.visits(); visit++) {
            if (!board.isPlaced(visit) && !search(visit)) {
                open.set(visit);
            }
        }
        for (int visit = 0; visit < field.visits(); visit++) {
            int jam = jam(searchAtStep[2 * visit]);
            if (jam != FOUND) {
                Jam competing = jams.computeIfAbsent(jam, any -> new Jam(new BitSet(), new BitSet()));
                competing.visits().set(visit);
                competing.open().set(visit, open.get(visit));
            }
        }
        return List.copyOf(jams.values());
    }

    private boolean search(int start) {
        search = failed.size();
        failed.add(FOUND);
        joined.clear();
        tail = 0;
        reach(2 * start, ROOT);
        for (int head = 0; head < tail; head++) {
            if (follow(queue[head])) {
                return true;
            }
        }
        failed.set(search, search);
        joined.stream().forEach(jam -> failed.set(jam(jam), search));
        return false;
    }

    private boolean follow(int step) {
        int visit = step / 2;
        if (step % 2 == 1) {
            boolean found = slots(step, visit, board.dayOf[visit]);
            reach(2 * visit, step);
            return found;
        }
        for (int day = field.opens[visit]; day <= field.closes[visit]; day++) {
            boolean possible = field.worked[day] || board.isAgreed(field.personOf[visit], day);
            if (possible && day != board.dayOf[visit] && enter(step, visit, day)) {
                return true;
            }
        }
        return false;
    }

    /** A visit enters a day of its person: in place of another visit to the same person, or to any visitor who could come. */
    private boolean enter(int step, int visit, int day) {
        int person = field.personOf[visit];
        int personsDay = person * field.days() + day;
        if (isReached(searchAtDay, personsDay)) {
            return false;
        }
        searchAtDay[personsDay] = search;
        int sibling = board.sibling(person, day, visit);
        if (sibling == Field.NONE) {
            return board.isAgreed(person, day) ? agreed(step, day) : slots(step, visit, day);
        }
        // also of one that is not to be moved: whoever is visited stays the same, and so do the day and the visitor
        reach(2 * sibling, step);
        return false;
    }

    /** An agreed visit that serves nothing yet serves this one. */
    private boolean agreed(int step, int day) {
        move(step, day, Field.NONE);
        return true;
    }

    private boolean slots(int step, int visit, int day) {
        for (int visitor : field.crew(visit)) {
            int slot = visitor * field.days() + day;
            if (isReached(searchAtSlot, slot)) {
                continue;
            }
            searchAtSlot[slot] = search;
            if (board.hasRoom(visitor, day)) {
                move(step, day, visitor);
                return true;
            }
            for (int other = board.firstOf(visitor, day); other != Field.NONE; other = board.after(other)) {
                if (!settled.get(other)) {
                    reach(2 * other + 1, step);
                }
            }
        }
        return false;
    }

    private void reach(int step, int from) {
        if (!isReached(searchAtStep, step)) {
            searchAtStep[step] = search;
            comesFrom[step] = from;
            queue[tail] = step;
            tail++;
        }
    }

    /** Whether this search has been there, or one that failed: then both are about the same jam. */
    private boolean isReached(int[] searches, int at) {
        if (searches[at] == search) {
            return true;
        }
        int jam = jam(searches[at]);
        if (jam != FOUND) {
            joined.set(jam);
        }
        return jam != FOUND;
    }

    private int jam(int number) {
        int jam = number;
        while (failed.get(jam) != jam) {
            failed.set(jam, failed.get(failed.get(jam)));
            jam = failed.get(jam);
        }
        return jam;
    }

    /** Each visit on the way takes the place that the one after it leaves. */
    private void move(int last, int day, int visitor) {
        int toDay = day;
        int toVisitor = visitor;
        int moved = Field.NONE;
        int leaving = Field.NONE;
        for (int step = last; step != ROOT; step = comesFrom[step]) {
            int visit = step / 2;
            if (visit == moved) {
                continue;
            }
            moved = visit;
            int leftDay = board.dayOf[visit];
            int leftVisitor = board.visitorOf[visit];
            boolean wasKept = board.kept.get(visit);
            if (board.isPlaced(visit)) {
                board.remove(visit);
            }
            board.place(visit, toDay, toVisitor);
            board.kept.set(visit, leaving != Field.NONE && field.personOf[leaving] == field.personOf[visit]);
            leaving = wasKept ? visit : Field.NONE;
            toDay = leftDay;
            toVisitor = leftVisitor;
        }
    }
}
