package org.zhaoliao.planning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Who visits whom on which day while a plan is made: every visit of a {@link Field} with its day and visitor, and what room is left. */
final class Board {

    final Field field;
    final int[] dayOf;
    final int[] visitorOf;

    /** Visits that are where the plan before had them; they are moved only where a visit would be missed otherwise. */
    final BitSet kept = new BitSet();

    /** The days on which a person is visited by agreement, whichever of the visits owed that serves, or none. */
    private final BitSet agreed = new BitSet();

    private final int[][] load;
    private final int[] total;
    private final int[][] roomOf;
    private final int[] first;
    private final int[] next;
    private final int[] before;

    Board(Field field) {
        this.field = field;
        this.dayOf = new int[field.visits()];
        this.visitorOf = new int[field.visits()];
        this.next = new int[field.visits()];
        this.before = new int[field.visits()];
        this.first = new int[field.visitors.size() * field.days()];
        Arrays.fill(dayOf, Field.NONE);
        Arrays.fill(visitorOf, Field.NONE);
        Arrays.fill(first, Field.NONE);
        this.load = new int[field.visitors.size()][field.days()];
        this.total = new int[field.visitors.size()];
        this.roomOf = new int[field.crews.size()][field.days()];
        for (int visitor = 0; visitor < load.length; visitor++) {
            for (int day = 0; day < field.days(); day++) {
                addRoom(visitor, day, field.capacity[visitor][day]);
            }
        }
    }

    /** The same board, to be changed without changing this one. */
    Board copy() {
        Board copy = new Board(field);
        System.arraycopy(dayOf, 0, copy.dayOf, 0, dayOf.length);
        System.arraycopy(visitorOf, 0, copy.visitorOf, 0, visitorOf.length);
        System.arraycopy(next, 0, copy.next, 0, next.length);
        System.arraycopy(before, 0, copy.before, 0, before.length);
        System.arraycopy(first, 0, copy.first, 0, first.length);
        System.arraycopy(total, 0, copy.total, 0, total.length);
        IntStream.range(0, load.length)
                .forEach(visitor -> System.arraycopy(load[visitor], 0, copy.load[visitor], 0, load[visitor].length));
        IntStream.range(0, roomOf.length)
                .forEach(crew -> System.arraycopy(roomOf[crew], 0, copy.roomOf[crew], 0, roomOf[crew].length));
        copy.kept.or(kept);
        copy.agreed.or(agreed);
        return copy;
    }

    boolean isPlaced(int visit) {
        return dayOf[visit] != Field.NONE;
    }

    /** Visits that the persons of a crew could still be given on a day. */
    int room(int crew, int day) {
        return roomOf[crew][day];
    }

    boolean hasRoom(int visitor, int day) {
        return left(visitor, day) > 0;
    }

    /** Visits that a visitor could still be given on a day; below 0 where more are agreed than can be made. */
    int left(int visitor, int day) {
        return field.capacity[visitor][day] - load[visitor][day];
    }

    /** Of the visitors of a crew who have room on a day, of which there is one at least, whoever can go to the fewest others. */
    int local(int crew, int day) {
        return IntStream.of(field.crews.get(crew))
                .filter(visitor -> hasRoom(visitor, day))
                .boxed()
                .min(Comparator.comparingInt(visitor -> field.crewsOf[visitor].length))
                .orElseThrow();
    }

    /** Visits that a visitor could make on a day beside those that are agreed. */
    int possible(int visitor, int day) {
        int possible = Math.max(0, left(visitor, day));
        for (int visit = firstOf(visitor, day); visit != Field.NONE; visit = after(visit)) {
            possible++;
        }
        return possible;
    }

    /** Visits of a visitor on all days. */
    int load(int visitor) {
        return total[visitor];
    }

    /** Whether a person is visited on a day, but for one visit. */
    boolean isVisited(int person, int day, int but) {
        return sibling(person, day, but) != Field.NONE || isAgreed(person, day);
    }

    boolean isAgreed(int person, int day) {
        return agreed.get(person * field.days() + day);
    }

    /** Whether a visit is served by one that is agreed: it stays, though it may come to serve another that is owed to the same person. */
    boolean isServedByAgreement(int visit) {
        return isPlaced(visit) && isAgreed(field.personOf[visit], dayOf[visit]);
    }

    /** How many visits to a person have no place. */
    int open(int person) {
        int open = 0;
        for (int visit = field.visitsFrom[person]; visit < field.visitsFrom[person + 1]; visit++) {
            open += isPlaced(visit) ? 0 : 1;
        }
        return open;
    }

    /** The visits to a person that have a place of their own, not one that is agreed. */
    IntStream planned(int person) {
        return IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                .filter(visit -> isPlaced(visit) && !isServedByAgreement(visit));
    }

    /** The days on which a person is visited, those that are agreed among them. */
    BitSet days(int person) {
        BitSet days = new BitSet();
        for (int day = 0; day < field.days(); day++) {
            days.set(day, isVisited(person, day, Field.NONE));
        }
        return days;
    }

    /** The visit to a person on a day, but for one, or {@link Field#NONE}. */
    int sibling(int person, int day, int but) {
        for (int visit = field.visitsFrom[person]; visit < field.visitsFrom[person + 1]; visit++) {
            if (visit != but && dayOf[visit] == day) {
                return visit;
            }
        }
        return Field.NONE;
    }

    /** The first of the visits that a visitor makes on a day, or {@link Field#NONE}; {@link #after} leads to the others. */
    int firstOf(int visitor, int day) {
        return first[visitor * field.days() + day];
    }

    int after(int visit) {
        return next[visit];
    }

    /** Lets a visit be made by a visitor on a day; on a day that is agreed, by whoever was agreed upon. */
    void place(int visit, int day, int visitor) {
        dayOf[visit] = day;
        if (isServedByAgreement(visit)) {
            return;
        }
        visitorOf[visit] = visitor;
        int slot = visitor * field.days() + day;
        next[visit] = first[slot];
        before[visit] = Field.NONE;
        if (first[slot] != Field.NONE) {
            before[first[slot]] = visit;
        }
        first[slot] = visit;
        addLoad(visitor, day);
    }

    void remove(int visit) {
        kept.clear(visit);
        if (isServedByAgreement(visit)) {
            dayOf[visit] = Field.NONE;
            return;
        }
        int visitor = visitorOf[visit];
        int day = dayOf[visit];
        if (next[visit] != Field.NONE) {
            before[next[visit]] = before[visit];
        }
        if (before[visit] != Field.NONE) {
            next[before[visit]] = next[visit];
        } else {
            first[visitor * field.days() + day] = next[visit];
        }
        dayOf[visit] = Field.NONE;
        visitorOf[visit] = Field.NONE;
        load[visitor][day]--;
        total[visitor]--;
        if (hasRoom(visitor, day)) {
            addRoom(visitor, day, 1);
        }
    }

    /** A person is visited on a day by agreement. */
    void agree(int person, int day) {
        agreed.set(person * field.days() + day);
    }

    /** A visit that is made anyway: whoever makes it has less room. */
    void load(int visitor, int day) {
        addLoad(visitor, day);
    }

    private void addLoad(int visitor, int day) {
        if (hasRoom(visitor, day)) {
            addRoom(visitor, day, -1);
        }
        load[visitor][day]++;
        total[visitor]++;
    }

    private void addRoom(int visitor, int day, int more) {
        for (int crew : field.crewsOf[visitor]) {
            roomOf[crew][day] += more;
        }
    }
}
