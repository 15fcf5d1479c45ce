package org.zhaoliao.planning;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.planning.Patterns.Pattern;

/** Places visits on days as evenly as there is room, and where neighbours are visited anyway (排日). What does not fit is left open. */
final class Placing {

    /** Days count as equally full within so many parts of what can be done on them. */
    private static final int SHADES = 8;

    /** More than the days of a pattern, and more than a sum of their thousandths. */
    private static final long FEW = 1_000;

    private static final long MANY = 1_000_000;

    private final Board board;
    private final Field field;
    private final Patterns patterns;

    /** Who was last sent to a village on a day. */
    private final int[] guest;

    private final int[] capacity;
    private final int[][] crewCapacity;

    Placing(Board board, Patterns patterns) {
        this.board = board;
        this.field = board.field;
        this.patterns = patterns;
        this.guest = new int[field.villages.size() * field.days()];
        Arrays.fill(guest, Field.NONE);
        this.capacity =
                IntStream.range(0, field.visitors.size()).map(field::capacityOf).toArray();
        this.crewCapacity = new int[field.crews.size()][field.days()];
        for (int crew = 0; crew < crewCapacity.length; crew++) {
            for (int day = 0; day < field.days(); day++) {
                crewCapacity[crew][day] = field.capacityOfCrew(crew, day);
            }
        }
    }

    /** Places all: who is owed the most visits first, for they have the least choice; the others fill the days. */
    void all() {
        IntStream.range(0, field.persons.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(person -> -field.visitsOf(person))
                        .thenComparingInt(person -> patterns.of(field, person).size())
                        .thenComparingInt(person -> field.villageOf[person])
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(this::person);
    }

    /** Places whom it can more evenly than they are. */
    void again() {
        for (int person = 0; person < field.persons.size(); person++) {
            List<Pattern> own = patterns.of(field, person);
            if (!own.isEmpty() && isFree(person) && cost(person) > own.get(0).cost()) {
                again(person, own);
            }
        }
    }

    /** Places what cannot be in time as soon as possible after: late is better than never. Where a rule is known, it has been seen to already. */
    void late() {
        for (int visit = 0; visit < field.visits(); visit++) {
            if (!field.persons.get(field.personOf[visit]).rule().isEmpty()) {
                continue;
            }
            for (int day = field.closes[visit] + 1; day < field.days() && !board.isPlaced(visit); day++) {
                int person = field.personOf[visit];
                if (board.room(field.crewOf[person], day) > 0 && !board.isVisited(person, day, visit)) {
                    place(visit, day);
                }
            }
        }
    }

    private void again(int person, List<Pattern> own) {
        int[] days = days(person);
        int[] visitors = IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                .map(visit -> board.visitorOf[visit])
                .toArray();
        IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1]).forEach(board::remove);
        Pattern better = best(person, own);
        if (better != null && better.cost() < Patterns.cost(days, field.days())) {
            place(person, better);
            return;
        }
        for (int k = 0; k < days.length; k++) {
            board.place(field.visitsFrom[person] + k, days[k], visitors[k]);
        }
    }

    private boolean isFree(int person) {
        return IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                .allMatch(
                        visit -> board.isPlaced(visit) && !board.isServedByAgreement(visit) && !board.kept.get(visit));
    }

    private int cost(int person) {
        return Patterns.cost(days(person), field.days());
    }

    private int[] days(int person) {
        return Arrays.copyOfRange(board.dayOf, field.visitsFrom[person], field.visitsFrom[person + 1]);
    }

    private void person(int person) {
        boolean begun = IntStream.range(field.visitsFrom[person], field.visitsFrom[person + 1])
                .anyMatch(board::isPlaced);
        Pattern best = begun ? null : best(person, patterns.of(field, person));
        if (best != null) {
            place(person, best);
            return;
        }
        for (int visit = field.visitsFrom[person]; visit < field.visitsFrom[person + 1]; visit++) {
            if (!board.isPlaced(visit)) {
                single(visit);
            }
        }
    }

    /** The most even pattern for which there is room; of several the one on the emptiest days, or where the village is visited anyway. */
    private @Nullable Pattern best(int person, List<Pattern> own) {
        Pattern best = null;
        long least = Long.MAX_VALUE;
        for (Pattern pattern : own) {
            if (best != null && pattern.cost() > best.cost()) {
                return best;
            }
            long crowd = crowd(person, pattern.days());
            if (crowd < least) {
                least = crowd;
                best = pattern;
            }
        }
        return best;
    }

    private long crowd(int person, ImmutableIntArray days) {
        int crew = field.crewOf[person];
        long fullest = 0;
        long used = 0;
        int accompanied = 0;
        for (int k = 0; k < days.length(); k++) {
            int day = days.get(k);
            int room = board.room(crew, day);
            if (room == 0 || board.isAgreed(person, day)) {
                return Long.MAX_VALUE;
            }
            int all = crewCapacity[crew][day];
            long full = (long) SHADES * (all - room) / all;
            fullest = Math.max(fullest, full);
            used += FEW * (all - room) / all;
            int there = guest[guestAt(person, day)];
            accompanied += there != Field.NONE && board.hasRoom(there, day) ? 1 : 0;
        }
        // Whoever is visited once comes last and leaves nobody less choice: company counts before room.
        long shade = days.length() > 1 ? fullest : 0;
        return (shade * FEW + days.length() - accompanied) * MANY + used;
    }

    private void place(int person, Pattern pattern) {
        for (int k = 0; k < pattern.days().length(); k++) {
            place(field.visitsFrom[person] + k, pattern.days().get(k));
        }
    }

    /** Places one visit where it makes the person's days least uneven. */
    private void single(int visit) {
        int person = field.personOf[visit];
        int best = Field.NONE;
        int least = Integer.MAX_VALUE;
        for (int day = field.opens[visit]; day <= field.closes[visit]; day++) {
            if (field.worked[day]
                    && board.room(field.crewOf[person], day) > 0
                    && !board.isVisited(person, day, visit)) {
                int cost = Patterns.cost(with(person, day), field.days());
                if (cost < least) {
                    least = cost;
                    best = day;
                }
            }
        }
        if (best != Field.NONE) {
            place(visit, best);
        }
    }

    private int[] with(int person, int day) {
        return IntStream.concat(Arrays.stream(days(person)).filter(other -> other != Field.NONE), IntStream.of(day))
                .toArray();
    }

    private void place(int visit, int day) {
        int visitor = visitor(visit, day);
        board.place(visit, day, visitor);
        guest[guestAt(field.personOf[visit], day)] = visitor;
    }

    /** Who is in the village anyway, or who has done least of what they can do. */
    private int visitor(int visit, int day) {
        int there = guest[guestAt(field.personOf[visit], day)];
        int least = Field.NONE;
        for (int visitor : field.crew(visit)) {
            if (board.hasRoom(visitor, day)) {
                if (visitor == there) {
                    return there;
                }
                if (least == Field.NONE || isLess(visitor, least)) {
                    least = visitor;
                }
            }
        }
        return least;
    }

    private boolean isLess(int one, int other) {
        return (long) board.load(one) * capacity[other] < (long) board.load(other) * capacity[one];
    }

    private int guestAt(int person, int day) {
        return field.villageOf[person] * field.days() + day;
    }
}
