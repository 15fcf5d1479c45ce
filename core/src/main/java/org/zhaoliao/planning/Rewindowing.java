package org.zhaoliao.planning;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.zhaoliao.planning.Completing.Jam;

/**
 * Looks for other windows for whoever has a visit without a place (另选时段): windows are narrower than the rule they come from, and those around other days may
 * fit. Of all days on which somebody has time the best are taken, and held for the plan that is made next. Where that helps nobody, others who are visited in
 * the same days give way, as far as they have other days.
 */
final class Rewindowing {

    private final Board board;
    private final Field field;
    private final Rules rules;
    private final boolean only;
    private final Moves moves;
    private boolean fewerMissed;

    /** @param only whether only such changes are made by which somebody misses fewer visits: they come to an end */
    Rewindowing(Board board, Rules rules, List<Jam> jams, boolean only) {
        this.board = board;
        this.only = only;
        this.field = board.field;
        this.rules = rules;
        this.moves = new Moves(board, rules);
        IntStream.range(0, field.persons.size())
                .filter(person -> board.open(person) > 0)
                .forEach(this::again);
        if (!fewerMissed && !only) {
            jams.forEach(this::relieve);
        }
    }

    Moves.Begin begin() {
        return moves.begin();
    }

    boolean changed() {
        return !moves.isEmpty();
    }

    boolean fewerMissed() {
        return fewerMissed;
    }

    private void again(int person) {
        VisitNeed need = field.persons.get(person);
        if (!rules.has(need)) {
            return;
        }
        BestDays days = rules.days(need);
        BitSet best = days.of(moves.possible(person));
        long before = days.cost(board.days(person));
        long after = days.cost(best);
        boolean fewer = BestDays.missed(after) < BestDays.missed(before);
        boolean better = after < before || BestDays.missed(after) != board.open(person);
        if (fewer || (better && !only)) {
            fewerMissed |= fewer;
            moves.move(person, best);
        }
    }

    /** As many visits as have no place, whatever days are tried, leave the days of a jam. */
    private void relieve(Jam jam) {
        BitSet crowded = new Telling(board, rules).where(jam).days();
        long wanted = jam.open().stream()
                .filter(visit -> !moves.isMoved(field.personOf[visit]))
                .count();
        for (int person : jam.visits().stream()
                .map(visit -> field.personOf[visit])
                .distinct()
                .toArray()) {
            if (wanted > 0 && !moves.isMoved(person) && board.open(person) == 0) {
                wanted -= givesWay(person, crowded);
            }
        }
    }

    private int givesWay(int person, BitSet crowded) {
        VisitNeed need = field.persons.get(person);
        if (!rules.has(need)) {
            return 0;
        }
        BestDays days = rules.days(need, crowded);
        BitSet possible = moves.possible(person);
        possible.andNot(crowded);
        possible.or(board.days(person));
        BitSet best = days.of(possible);
        int fewer = BestDays.crowding(days.cost(board.days(person))) - BestDays.crowding(days.cost(best));
        if (fewer > 0) {
            moves.move(person, best);
        }
        return Math.max(0, fewer);
    }
}
